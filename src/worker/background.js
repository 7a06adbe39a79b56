// Brings in what is not here yet, one file after the other: the line is the visitor's.
import { app, details, pages, version } from "./shelves.js";

/** How many files come between two reports to the pages. */
const REPORT_EVERY = 8;

let isStopped = false;

/** Several windows wish at once. */
let underway;

/** Nothing is brought in any more; what is on its way may still come, and is waited for. */
export async function stop() {
  isStopped = true;
  await underway?.catch(() => {});
}

/** Brings in what is missing on these shelves; tells the pages how far it is, and what stops it. */
export async function keepAll(shelves) {
  // A page that comes in between shall not wait for the next report.
  if (underway) await tellPages();
  underway ??= keep(shelves).finally(() => (underway = undefined));
  return underway;
}

async function keep(shelves) {
  await look();
  for (const shelf of shelves) await bringIn(shelf);
  // A browser may make room again as fast as it is filled.
  await look();
  await tellPages(shelves.some((it) => it.missing.length > 0) && new Error("files do not stay"));
}

/** Brings in what this shelf misses, as last looked at; tells the pages how far it is. */
export async function bringIn(shelf) {
  while (shelf.missing.length > 0 && !isStopped) {
    if (shelf.missing.length % REPORT_EVERY === 0) await tellPages();
    await shelf.bringOne();
  }
}

async function look() {
  await app.look();
  await details.look();
}

/** Tells the pages what is here, and what went wrong. */
export async function tellPages(error) {
  if (isStopped) return;
  const trouble = error && (error.name === "QuotaExceededError" ? "room" : "network");
  const report = { version, trouble, app: app.report(), details: details.report() };
  for (const page of await pages()) page.postMessage(report);
}
