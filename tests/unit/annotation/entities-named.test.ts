// Who else goes by a name: what "not this one" offers.
import { expect, test } from "vitest";
import { likeliestFirst } from "../../../lib/annotation/likely-named.ts";
import { entitiesNamed } from "../../../lib/annotation/entities-named.ts";
import { compileMatcher } from "../../../lib/annotation/compile-matcher.ts";
import { loadMatcher } from "../../../lib/annotation/load-matcher.ts";
import type { Edition } from "../../../lib/dataset/edition-types.ts";
import type { EntityId, PartialDate } from "../../../lib/dataset/types.ts";
import { agency, alias, person, tenure } from "./small-edition.ts";

const edition: Edition = {
  hash: "x",
  date: "2026-11-24" as PartialDate,
  entities: [
    person("robert-garcia", "Robert Garcia", "US", [tenure("rep", "2019-01-03")]),
    person("sylvia-garcia", "Sylvia Garcia", "US", [tenure("rep", "2019-01-03")]),
    person("andres-garcia", "Andrés García", "CL", [tenure("rep", "2018-03-11")]),
    person("celia-garcia", "Celia García", "MX", [tenure("rep", "2018-10-01")]),
    person("bob-garcia", "Bob Garcia", "US", [tenure("rep", "1991-01-03", "1993-01-03")]),
    agency("border-patrol", "Border Patrol", "US"),
    agency("ins", "Immigration and Naturalization Service", "US", [alias("INS")]),
  ],
  events: [],
  series: [],
};
const matcher = loadMatcher(compileMatcher(edition));

test("all people of a surname are found, and nobody by a part of a longer name", () => {
  const all = ["andres-garcia", "bob-garcia", "celia-garcia", "robert-garcia", "sylvia-garcia"];
  expect(entitiesNamed(matcher, "Garcia").toSorted()).toEqual(all);
  expect(entitiesNamed(matcher, "García").toSorted()).toEqual(all);
  expect(entitiesNamed(matcher, "Garcia and others")).toEqual([]);
});

test("bodies are found by their letters", () => {
  expect(entitiesNamed(matcher, "INS")).toEqual(["ins"]);
});

const published = "2023-12-27T10:00:00Z";

function order(around: Parameters<typeof likeliestFirst>[2]): readonly EntityId[] {
  return likeliestFirst(matcher, entitiesNamed(matcher, "Garcia"), around);
}

test("those in office in the article's country come before those who were, and before those of other countries", () => {
  const named = ["border-patrol", "border-patrol", "ins"] as EntityId[];
  const [first, second, third] = order({ published, named });
  expect([first, second]).toEqual(["robert-garcia", "sylvia-garcia"]);
  expect(third).toBe("bob-garcia");
  expect(order({ published: "1992-05-01", named })[0]).toBe("bob-garcia");
});

test("whom the article names by the full name comes first, from wherever", () => {
  const named = ["border-patrol", "border-patrol", "andres-garcia"] as EntityId[];
  expect(order({ published, named })[0]).toBe("andres-garcia");
});
