// Checkboxes with counts. A count tells how many records the value would give: those that meet the
// search and the other groups.

/** One group of checkboxes; `valuesOf` gives the values of a record as a list. */
function group(element, records, valuesOf, onChange) {
  const names = [...new Set(records.flatMap(valuesOf))].sort((a, b) => a.localeCompare(b, "fr"));
  const chosen = new Set();
  const numbers = names.map((name) => {
    const label = document.createElement("label");
    const box = Object.assign(document.createElement("input"), { type: "checkbox", value: name });
    const number = document.createElement("span");
    label.append(box, ` ${name} `, number);
    element.append(label);
    box.addEventListener("change", () => {
      if (box.checked) chosen.add(name);
      else chosen.delete(name);
      onChange();
    });
    return number;
  });
  const place = new Map(names.map((name, n) => [name, n]));
  return {
    // Looked up once, because every count asks for them.
    places: records.map((it) => valuesOf(it).map((value) => place.get(value))),
    chosenPlaces: () => new Set([...chosen].map((name) => place.get(name))),
    show: (counts) => counts.forEach((count, n) => (numbers[n].textContent = `(${count})`)),
    size: names.length,
  };
}

/** Builds the groups. The result is a function: from candidate places to those that meet every group. */
export function filters(records, onChange) {
  const element = (id) => document.getElementById(id);
  const groups = [
    group(element("categories"), records, (it) => (it.category ? [it.category] : []), onChange),
    group(element("themes"), records, (it) => it.themes, onChange),
    group(element("levels"), records, (it) => it.levels, onChange),
  ];
  return (candidates) => {
    const chosen = groups.map((it) => it.chosenPlaces());
    const counts = groups.map((it) => new Uint32Array(it.size));
    const met = [];
    for (const n of candidates) {
      let failed = 0;
      let failedAt = -1;
      for (let g = 0; g < groups.length; g++) {
        if (chosen[g].size && !groups[g].places[n].some((it) => chosen[g].has(it))) {
          failed++;
          failedAt = g;
        }
      }
      if (failed === 0) met.push(n);
      if (failed > 1) continue;
      for (let g = 0; g < groups.length; g++) {
        if (failed === 0 || failedAt === g) for (const it of groups[g].places[n]) counts[g][it]++;
      }
    }
    groups.forEach((it, g) => it.show(counts[g]));
    return met;
  };
}
