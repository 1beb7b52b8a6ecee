// Who else goes by a name: what "not this one" offers.
import { expect, test } from "vitest";
import { entitiesNamed } from "../../../lib/annotation/entities-named.ts";
import { compileMatcher } from "../../../lib/annotation/compile-matcher.ts";
import { loadMatcher } from "../../../lib/annotation/load-matcher.ts";
import type { Edition } from "../../../lib/dataset/edition-types.ts";
import type { PartialDate } from "../../../lib/dataset/types.ts";
import { agency, alias, person, tenure } from "./small-edition.ts";

const edition: Edition = {
  hash: "x",
  date: "2026-11-24" as PartialDate,
  entities: [
    person("robert-garcia", "Robert Garcia", "US", [tenure("rep", "2019-01-03")]),
    person("sylvia-garcia", "Sylvia Garcia", "US", [tenure("rep", "2019-01-03")]),
    agency("ins", "Immigration and Naturalization Service", "US", [alias("INS")]),
  ],
  events: [],
  series: [],
};
const matcher = loadMatcher(compileMatcher(edition));

test("all people of a surname are found, and nobody by a part of a longer name", () => {
  expect(entitiesNamed(matcher, "Garcia")).toEqual(["robert-garcia", "sylvia-garcia"]);
  expect(entitiesNamed(matcher, "García")).toEqual(["robert-garcia", "sylvia-garcia"]);
  expect(entitiesNamed(matcher, "Garcia and others")).toEqual([]);
});

test("bodies are found by their letters", () => {
  expect(entitiesNamed(matcher, "INS")).toEqual(["ins"]);
});
