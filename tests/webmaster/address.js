// Where a build will stand, as other sites need to know it.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

const folder = mkdtempSync(join(tmpdir(), "passerelle-address-"));
copyFileSync("index.html", join(folder, "index.html"));

function tell(url) {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/address.mjs", folder, url], { encoding: "utf8" });
  return { status, stderr, page: readFileSync(join(folder, "index.html"), "utf8") };
}

test("addresses are told in full", () => {
  const { status, page } = tell("https://example.org/carte/");
  assert.equal(status, 0);
  assert.match(page, /og:image" content="https:\/\/example\.org\/carte\/icons\/preview\.png"/);
  assert.match(page, /rel="canonical" href="https:\/\/example\.org\/carte\/"/);
});

test("a second address takes the place of the first", () => {
  const { page } = tell("https://example.net/");
  assert.doesNotMatch(page, /example\.org/);
  assert.equal(page.split("rel=\"canonical\"").length, 2);
});

test("what is no address of a folder is refused", () => {
  for (const url of ["example.org", "https://example.org/carte", "ftp://example.org/"]) {
    const { status, stderr } = tell(url);
    assert.equal(status, 1);
    assert.match(stderr, /is not an address/);
  }
});
