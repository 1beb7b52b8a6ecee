import { expect, test } from "vitest";
import { factsIn } from "../../../lib/context/in-language.ts";
import type { FactBase } from "../../../lib/dataset/edition-types.ts";
import type { EventRecord } from "../../../lib/dataset/event-types.ts";
import type { EntityId, PartialDate, Term } from "../../../lib/dataset/types.ts";

const ID = "rule" as EntityId;
const DAY = "2020-03-20" as PartialDate;
const common = { sources: [], aliases: [], related: [], jurisdiction: "US", kind: "term", category: "rule" } as const;
const rule: Term = {
  ...common,
  id: ID,
  name: "rule",
  summary: "A rule.",
  history: [
    {
      date: DAY,
      what: "The order took effect.",
      es: { what: "La orden entró en vigor." },
      source: "https://example.org/",
    },
    { date: DAY, what: "Widened.", source: "https://example.org/" },
  ],
};
const event: EventRecord = {
  id: "signed",
  date: DAY,
  title: "President signs",
  es: { title: "El presidente firma" },
  summary: "He signed.",
  entities: [ID],
  kind: "law",
  sources: [],
};
const facts: FactBase = {
  edition: DAY,
  entities: new Map([[ID, rule]]),
  holdings: new Map(),
  headOffices: new Map(),
  events: [event, { ...event, id: "other", es: { title: "Otra cosa" } }],
  series: [],
};

test("a Spanish reader is told history and events in Spanish where there is some, and in English where not", () => {
  const told = factsIn("es", facts);
  const term = told.entities.get(ID);
  expect(term?.kind === "term" && term.history.map(({ what }) => what)).toEqual([
    "La orden entró en vigor.",
    "Widened.",
  ]);
  expect(told.events.map(({ title }) => title)).toEqual(["El presidente firma", "Otra cosa"]);
  expect(factsIn("en", facts)).toBe(facts);
});
