// Sample states of the popup.
import type { NamedEntity, PopupState } from "../../../components/popup/types.ts";
import type { DatedLine, TimelineItem } from "../../../lib/context/types.ts";
import type { Category } from "../../../lib/dataset/types.ts";
import { around, id, line } from "./sample-parts.ts";

const item = (when: TimelineItem["when"], of: DatedLine, ...about: string[]): TimelineItem => ({ ...of, when, about });

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
  line("24 Mar 2026", "Markwayne Mullin becomes secretary of homeland security"),
  line("20 Jan 2025", "Antony Blinken left office; Marco Rubio followed", { verified: false }),
  line("20 Jan 2025", "Alejandro Mayorkas left office"),
  line("30 Sept 2024", "Alicia Bárcena left office; Juan Ramón de la Fuente followed"),
];

const edition = "Edition of 24 November 2026";

export const states = {
  article: {
    kind: "article",
    site: "cnn.com",
    enabledHere: true,
    published: "27 Dec 2023",
    counts,
    categories: { ...allOn, place: false },
    entities,
    context: { timeline, sinceThen, edition },
  },
  spanish: {
    kind: "article",
    site: "elpais.com",
    enabledHere: true,
    published: "27 de diciembre de 2023",
    counts,
    categories: { ...allOn, agency: false },
    entities,
    context: {
      timeline: [
        item(
          "before",
          line("4 dic 2023", "CBP closes the Lukeville port of entry in Arizona", {
            distance: "23 días antes de este artículo",
          }),
          "CBP",
        ),
        item(
          "after",
          line("19 ene 2024", "Follow-up U.S.-Mexico migration talks in Washington", {
            distance: "23 días después de este artículo",
          }),
          "Alejandro Mayorkas",
        ),
      ],
      sinceThen: [],
      edition: "Edición del 24 de noviembre de 2026",
    },
  },
  undated: {
    kind: "article",
    site: "a-very-long-subdomain.of-a-regional-newspaper.example.org",
    enabledHere: true,
    counts: { ...counts, official: 0, office: 0, agency: 1, term: 0, place: 0 },
    categories: allOn,
    entities: [named("Inter-Agency Coordination Platform for Refugees and Migrants from Venezuela (R4V)", "agency", 1)],
    context: { timeline: [], sinceThen: [], edition },
  },
  empty: {
    kind: "article",
    site: "cnn.com",
    enabledHere: true,
    published: "27 Dec 2023",
    counts: { official: 0, office: 0, agency: 0, term: 0, place: 0 },
    categories: allOn,
    entities: [],
    context: { timeline: [], sinceThen: [], edition },
  },
  loading: { kind: "loading" },
  "not-article": { kind: "not-article", site: "cnn.com", enabledHere: true },
  "not-migration": { kind: "not-migration", site: "cnn.com", enabledHere: true },
  "no-access": { kind: "no-access", site: "example.org" },
  "off-here": { kind: "off-here", site: "cnn.com" },
  restricted: { kind: "restricted" },
  error: { kind: "error" },
} satisfies Record<string, PopupState>;
