// Sample states of the popup.
import type { NamedEntity, PopupState } from "../../../components/popup/types.ts";
import type { ConcerningLine, DatedLine, RankedItem } from "../../../lib/context/types.ts";
import type { Category } from "../../../lib/dataset/types.ts";
import { around, id, line } from "./sample-parts.ts";

let items = 0;

function item(when: RankedItem["when"], of: DatedLine, ...about: string[]): RankedItem {
  items += 1;
  const concerns = entities.filter(({ name }) => about.includes(name)).map((entity) => entity.id);
  return { ...of, when, about, concerns, rank: items };
}

const change = (of: DatedLine, ...about: string[]): ConcerningLine => ({
  ...of,
  concerns: entities.filter(({ name }) => about.includes(name)).map((entity) => entity.id),
});

const named = (name: string, category: Category, count: number): NamedEntity => ({
  id: id(`${category}-${name}`),
  name,
  category,
  count,
});

const entities = [
  named("Alejandro Mayorkas", "official", 5),
  named("Antony Blinken", "official", 4),
  named("Andrés Manuel López Obrador", "official", 4),
  named("Alicia Bárcena", "official", 2),
  named("Joe Biden", "official", 4),
  named("Liz Sherwood-Randall", "official", 1),
  named("Foreign Secretary of Mexico", "office", 1),
  named("Secretary of Homeland Security", "office", 1),
  named("U.S. Customs and Border Protection", "agency", 2),
  named("Department of Homeland Security", "agency", 3),
  named("Border Patrol", "agency", 1),
  named("Title 42", "term", 2),
  named("Remain in Mexico", "term", 1),
  named("Eagle Pass", "place", 1),
];

const counts = { official: 6, office: 2, agency: 3, term: 2, place: 1 };
const allOn = { official: true, office: true, agency: true, term: true, place: true };

const timeline = [
  item(
    "before",
    line("22 Oct 2023", "Latin American leaders meet at Palenque on migration", { distance: "66 days before" }),
    "Andrés Manuel López Obrador",
    "Alicia Bárcena",
  ),
  item("before", { ...around.lukeville, distance: "23 days before" }, "CBP"),
  item("same-week", around.mexicoCity, "Alejandro Mayorkas", "Antony Blinken"),
  item("after", { ...around.portsReopen, distance: "8 days after" }, "CBP"),
  item("after", { ...around.record, distance: "30 days after", verified: false }, "Border Patrol"),
];

const sinceThen = [
  change(
    line("20 Jan 2025", "Antony Blinken left office as Secretary of State; Marco Rubio followed", { verified: false }),
    "Antony Blinken",
  ),
  change(
    line("20 Jan 2025", "Alejandro Mayorkas left office as Secretary of Homeland Security; Kristi Noem followed"),
    "Alejandro Mayorkas",
  ),
  change(
    line("20 Jan 2025", "Joe Biden left office as President of the United States; Donald Trump followed"),
    "Joe Biden",
  ),
  change(
    line("1 Oct 2024", "Andrés Manuel López Obrador left office as President of Mexico; Claudia Sheinbaum followed"),
    "Andrés Manuel López Obrador",
  ),
];

const edition = "Edition of 24 November 2026";

const spanishDay = "27 de diciembre de 2023";
const spanishEdition = "Edición del 24 de noviembre de 2026";
const spanishTimeline = [
  item(
    "before",
    line("4 dic 2023", "CBP closes the Lukeville port of entry in Arizona", {
      distance: "23 días antes de este artículo",
      english: true,
    }),
    "CBP",
  ),
  item(
    "after",
    line("19 ene 2024", "Follow-up U.S.-Mexico migration talks in Washington", {
      distance: "23 días después de este artículo",
      english: true,
    }),
    "Alejandro Mayorkas",
  ),
];
const spanishSinceThen = [
  change(
    line("20 ene 2025", "Alejandro Mayorkas dejó el cargo de secretario de Seguridad Nacional; le siguió Kristi Noem"),
    "Alejandro Mayorkas",
  ),
];

const listed = { reading: "listed", listed: true } as const;

/** A long live blog: more names than anybody reads. */
const threeHundred = Array.from({ length: 300 }, (_, index) =>
  named(`Person number ${index + 1} of a very long list`, index % 3 === 0 ? "agency" : "official", 300 - index),
);

export const states = {
  article: {
    kind: "article",
    site: "cnn.com",
    ...listed,
    published: "27 Dec 2023",
    counts,
    categories: { ...allOn, place: false },
    entities,
    context: { timeline, sinceThen, edition },
  },
  spanish: {
    kind: "article",
    site: "elpais.com",
    ...listed,
    published: spanishDay,
    counts,
    categories: { ...allOn, agency: false },
    entities,
    context: { timeline: spanishTimeline, sinceThen: spanishSinceThen, edition: spanishEdition },
  },
  undated: {
    kind: "article",
    site: "a-very-long-subdomain.of-a-regional-newspaper.example.org",
    ...listed,
    counts: { ...counts, official: 0, office: 0, agency: 1, term: 0, place: 0 },
    categories: allOn,
    entities: [named("Inter-Agency Coordination Platform for Refugees and Migrants from Venezuela (R4V)", "agency", 1)],
    context: { timeline: [], sinceThen: [], edition },
  },
  empty: {
    kind: "article",
    site: "cnn.com",
    ...listed,
    published: "27 Dec 2023",
    counts: { official: 0, office: 0, agency: 0, term: 0, place: 0 },
    categories: allOn,
    entities: [],
    context: { timeline: [], sinceThen: [], edition },
  },
  once: {
    kind: "article",
    site: "blog.example.org",
    reading: "once",
    listed: false,
    published: "27 Dec 2023",
    counts,
    categories: allOn,
    entities: entities.slice(0, 3),
    context: { timeline: [], sinceThen: [], edition },
  },
  always: {
    kind: "article",
    site: "the-daily-record-of-a-small-town.example.org",
    reading: "always",
    listed: false,
    published: "27 Dec 2023",
    counts,
    categories: allOn,
    entities,
    context: { timeline: timeline.slice(0, 2), sinceThen: sinceThen.slice(0, 1), edition },
  },
  "once-spanish": {
    kind: "article",
    site: "blog.example.org",
    reading: "once",
    listed: false,
    published: spanishDay,
    counts,
    categories: allOn,
    entities: entities.slice(0, 3),
    context: { timeline: [], sinceThen: [], edition: spanishEdition },
  },
  "always-spanish": {
    kind: "article",
    site: "the-daily-record-of-a-small-town.example.org",
    reading: "always",
    listed: false,
    published: spanishDay,
    counts,
    categories: allOn,
    entities,
    context: { timeline: spanishTimeline, sinceThen: spanishSinceThen, edition: spanishEdition },
  },
  "three-hundred": {
    kind: "article",
    site: "cnn.com",
    ...listed,
    published: "27 Dec 2023",
    counts: { ...counts, official: 200, agency: 100 },
    categories: allOn,
    entities: threeHundred,
    context: { timeline, sinceThen, edition },
  },
  loading: { kind: "loading", preparing: false },
  preparing: { kind: "loading", preparing: true },
  "not-article": { kind: "not-article", site: "cnn.com", always: false },
  "not-migration": { kind: "not-migration", site: "cnn.com", always: false },
  "not-migration-always": { kind: "not-migration", site: "example.org", always: true },
  "no-access": { kind: "no-access", site: "example.org" },
  "no-access-unknown": { kind: "no-access", site: "" },
  stale: { kind: "stale", site: "cnn.com" },
  "off-here": { kind: "off-here", site: "cnn.com" },
  "paused-hour": { kind: "paused", until: "21:40" },
  paused: { kind: "paused" },
  restricted: { kind: "restricted" },
  language: { kind: "language", site: "elpais.com" },
  "no-dataset": { kind: "no-dataset" },
  error: { kind: "error" },
} satisfies Record<string, PopupState>;
