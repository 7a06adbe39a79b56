// From samples to a table in Markdown, and to the goals.

const sorted = (samples) => [...samples].sort((a, b) => a - b);

export function median(samples) {
  const it = sorted(samples);
  const middle = it.length >> 1;
  return it.length % 2 ? it[middle] : (it[middle - 1] + it[middle]) / 2;
}

/** The smallest sample that at least 95 of 100 do not exceed. */
export function p95(samples) {
  return sorted(samples)[Math.ceil(samples.length * 0.95) - 1];
}

const max = (samples) => Math.max(...samples);

/** What is shown of which figure, in which unit. */
const ROWS = [
  ["cold load: downloaded", "kb", median, "KB"],
  ["cold load: requests", "requests", median, ""],
  ["cold load: first results", "firstMs", median, "ms"],
  ["cold load: first results, slow 4G, CPU ÷ 4", "slowMs", median, "ms"],
  ["cold load: longest task", "longestLoading", median, "ms"],
  ["search, median", "search", median, "ms"],
  ["search, p95", "search", p95, "ms"],
  ["search less the wait for more typing, median", "searchWork", median, "ms"],
  ["filter, median", "filter", median, "ms"],
  ["filter, p95", "filter", p95, "ms"],
  ["removed filter, median", "unfilter", median, "ms"],
  ["removed filter, p95", "unfilter", p95, "ms"],
  ["search and filter: longest task", "longestAction", median, "ms"],
  ["pan and zoom: frame, median", "frames", median, "ms"],
  ["pan and zoom: frame, p95", "frames", p95, "ms"],
  ["pan and zoom: longest frame", "frames", max, "ms"],
  ["memory: JavaScript and WebAssembly", "heapMb", median, "MB"],
  ["memory: private to the process", "processMb", median, "MB"],
];

const digits = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });
const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

function figure(value, unit, n) {
  const shown = Math.abs(value) < 100 ? digits.format(value) : whole.format(value);
  return `${shown} ${unit} (${n})`.replace("  ", " ");
}

/** `ours` and `theirs` hold lists of samples by name. */
export function table(title, names, ours, theirs) {
  const row = ([what, key, sum, unit]) => {
    const [a, b] = [ours[key], theirs[key]];
    if (!a?.length || !b?.length) return `| ${what} | – | – | – |`;
    const [x, y] = [sum(a), sum(b)];
    const ratio = y > 0 ? digits.format(x / y) : "–";
    return `| ${what} | ${figure(x, unit, a.length)} | ${figure(y, unit, b.length)} | ${ratio} |`;
  };
  const head = `| | ${names.join(" | ")} | ratio |\n|---|---:|---:|---:|`;
  return `## ${title}\n\n${head}\n${ROWS.map(row).join("\n")}\n`;
}

/** What is asked of the medians, by number of records: at most this part of the other page's time. */
const GOALS = [
  { from: 10_000, key: "search", most: 1 / 5, what: "search" },
  { from: 10_000, key: "filter", most: 1 / 5, what: "filter" },
  { from: 10_000, key: "unfilter", most: 1 / 5, what: "removed filter" },
  { from: 0, to: 1000, key: "slowMs", most: 1, what: "first results, slow 4G, CPU ÷ 4" },
  { from: 10_000, to: 10_000, key: "slowMs", most: 1 / 2, what: "first results, slow 4G, CPU ÷ 4" },
];

/** One line for each goal at that size. */
export function goals(n, ours, theirs) {
  return GOALS.filter((it) => n >= it.from && n <= (it.to ?? Infinity) && ours[it.key]?.length && theirs[it.key]?.length)
    .map(({ key, most, what }) => {
      const ratio = median(ours[key]) / median(theirs[key]);
      return `- ${ratio <= most ? "reached" : "**not reached**"}: ${what} ${digits.format(ratio)}, goal at most ${digits.format(most)}`;
    })
    .join("\n");
}
