import assert from "node:assert/strict";
import { test } from "node:test";
import { allowedOrigins, frameAncestors, originOf, portalPolicy } from "../../src/webmaster/hosting.js";

const FOLDER = "https://cartes.example.org/passerelle/";

test("a portal allows the frame, and for the element its script too", () => {
  assert.equal(portalPolicy(FOLDER, false), `frame-src ${FOLDER};`);
  assert.equal(portalPolicy(FOLDER, true), `frame-src ${FOLDER};\nscript-src ${FOLDER}embed.js;`);
});

test("a portal's origin is found in whatever address was typed", () => {
  for (const typed of ["https://portail.example.org", "portail.example.org/aide?page=2", " https://PORTAIL.example.org/#x "]) {
    assert.equal(originOf(typed), "https://portail.example.org", typed);
  }
  assert.equal(originOf("localhost:8080/x"), "https://localhost:8080");
  assert.equal(originOf("http://localhost:8080/x"), "http://localhost:8080");
  for (const typed of ["", "   ", "javascript:alert(1)", "ftp://example.org", "https://", "a b c", "*"]) {
    assert.equal(originOf(typed), undefined, typed);
  }
});

test("the server's lines name that origin and no other", () => {
  const origin = "https://portail.example.org";
  assert.deepEqual(JSON.parse(`{${allowedOrigins(origin)}}`), { allowed_origins: [origin] });
  assert.equal(frameAncestors(origin), `Content-Security-Policy: frame-ancestors 'self' ${origin}`);
});
