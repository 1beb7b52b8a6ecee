import { expect, test } from "vitest";
import { compileMatcher } from "../../../lib/annotation/compile-matcher.ts";
import { ArtefactError, loadMatcher } from "../../../lib/annotation/load-matcher.ts";
import type { Edition } from "../../../lib/dataset/edition-types.ts";
import type { PartialDate } from "../../../lib/dataset/types.ts";
import { ENTITIES } from "./small-edition.ts";

const edition: Edition = { hash: "abc", date: "2026" as PartialDate, entities: ENTITIES, events: [], series: [] };
const bytes = compileMatcher(edition);

test("the matcher remembers which edition it is of, and is the same on every build", () => {
  expect(loadMatcher(bytes).edition).toBe("abc");
  expect(compileMatcher(edition)).toEqual(bytes);
});

test("a matcher loads from an odd place in a larger buffer", () => {
  const larger = new Uint8Array(bytes.length + 3);
  larger.set(bytes, 3);
  expect(loadMatcher(larger.subarray(3)).entities.length).toBe(ENTITIES.length);
});

test.each([
  ["nothing", new Uint8Array(0), "truncated"],
  ["another file", new TextEncoder().encode("{}".repeat(100)), "not a matcher"],
  ["half of it", bytes.slice(0, bytes.length / 2), "truncated"],
  ["a damaged one", bytes.map((byte, index) => (index === 200 ? byte ^ 1 : byte)), "damaged"],
  ["another version", bytes.map((byte, index) => (index === 4 ? 99 : byte)), "version"],
])("%s is refused with a plain reason", (_what, given, reason) => {
  expect(() => loadMatcher(given)).toThrow(ArtefactError);
  expect(() => loadMatcher(given)).toThrow(reason);
});
