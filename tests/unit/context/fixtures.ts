// Small fact bases for the tests of lib/context: real facts, as far as the cases need them.
import { headOfficesOf, holdingsOf } from "../../../lib/dataset/derive.ts";
import type { FactBase } from "../../../lib/dataset/edition-types.ts";
import type { EventRecord, Series } from "../../../lib/dataset/event-types.ts";
import type {
  Agency,
  Entity,
  EntityId,
  HistoryItem,
  Office,
  PartialDate,
  Person,
  Place,
  Status,
  Tenure,
  Term,
} from "../../../lib/dataset/types.ts";
import type { Card, Row } from "../../../lib/context/types.ts";

export const id = (text: string): EntityId => text as EntityId;
export const date = (text: string): PartialDate => text as PartialDate;

const PAGE = "https://www.dhs.gov/past-secretaries-homeland-security";
const VERIFIED = date("2026-10-01");
const SOURCES = [{ url: PAGE, title: "Past secretaries of homeland security", publisher: "DHS" }];

type Fields<T> = Partial<Omit<T, "id" | "name" | "kind">>;

function base(name: string): Pick<Entity, "name" | "summary" | "aliases" | "sources"> {
  return { name, summary: `About ${name}.`, aliases: [], sources: SOURCES };
}

/** "from/to", either side may be empty; `*`: acting. */
export function tenure(seat: string, interval: string, more: Partial<Tenure> = {}): Tenure {
  const [from = "", to = ""] = interval.replace("*", "").split("/");
  return {
    office: id(seat),
    source: PAGE,
    verified: VERIFIED,
    ...(from !== "" && { from: date(from) }),
    ...(to !== "" && { to: date(to) }),
    ...(interval.endsWith("*") && { acting: true }),
    ...more,
  };
}

export function person(key: string, name: string, tenures: readonly Tenure[], more: Fields<Person> = {}): Person {
  return { kind: "person", id: id(key), ...base(name), country: "US", tenures, ...more };
}

export function office(key: string, name: string, more: Fields<Office> = {}): Office {
  return { kind: "office", id: id(key), ...base(name), jurisdiction: "US", seats: "one", ...more };
}

export function agency(key: string, name: string, more: Fields<Agency> = {}): Agency {
  return { kind: "agency", id: id(key), ...base(name), body: "agency", jurisdiction: "US", ...more };
}

/** Lines "2019-01-25 in-force Began at the San Diego border."; `-` for no status. */
export function history(...lines: readonly string[]): HistoryItem[] {
  return lines.map((line) => {
    const [day = "", status = "-", ...what] = line.split(" ");
    const standing = status === "-" ? {} : { status: status as Status };
    return { date: date(day), what: what.join(" "), source: PAGE, ...standing };
  });
}

export function term(key: string, name: string, lines: readonly string[], more: Fields<Term> = {}): Term {
  const fields = { category: "programme" as const, jurisdiction: "US", related: [] };
  return { kind: "term", id: id(key), ...base(name), ...fields, history: history(...lines), ...more };
}

export function place(key: string, name: string, lines: readonly string[], more: Fields<Place> = {}): Place {
  return {
    kind: "place",
    id: id(key),
    ...base(name),
    jurisdiction: "US-TX",
    history: history(...lines),
    related: [],
    ...more,
  };
}

export function event(
  key: string,
  day: string,
  title: string,
  about: readonly string[],
  endDate?: string,
): EventRecord {
  return {
    id: key,
    date: date(day),
    title,
    summary: title,
    entities: about.map(id),
    kind: "policy",
    sources: SOURCES,
    verified: VERIFIED,
    ...(endDate !== undefined && { endDate: date(endDate) }),
  };
}

export function factBase(
  entities: readonly Entity[],
  more: { readonly events?: readonly EventRecord[]; readonly series?: readonly Series[] } = {},
): FactBase {
  const offices = entities.filter((entity) => entity.kind === "office");
  const people = entities.filter((entity) => entity.kind === "person");
  return {
    edition: date("2026-11-24"),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    holdings: holdingsOf(people, offices),
    headOffices: headOfficesOf(offices),
    events: more.events ?? [],
    series: more.series ?? [],
  };
}

/** The rows as a reader reads them: "Then: [Ended] on 11 May 2023 | Ended with the emergency." */
export function rowTexts(card: Card | undefined): string[] {
  return (card?.rows ?? []).map(rowText);
}

function rowText(row: Row): string {
  const badge = row.badge && `[${row.badge.text}]`;
  const gap = row.strong === undefined || /^[,.;]/.test(row.text ?? "") ? "" : " ";
  const main = [badge, `${row.strong ?? ""}${gap}${row.text ?? ""}`.trim()].filter(Boolean).join(" ");
  return `${row.label}: ${row.soft === undefined ? main : `${main} | ${row.soft}`}`;
}

const SECRETARY = "us-secretary-homeland-security";
const DEPUTY = "us-deputy-secretary-homeland-security";
const FOREIGN = "foreign-secretary-mexico";

/** Homeland Security and CBP, Mexico's presidency and foreign ministry, Frontex, some terms and places. */
export const FACTS: FactBase = factBase(
  [
    agency("dhs", "Department of Homeland Security", { body: "ministry", founded: date("2003-03-01") }),
    agency("cbp", "U.S. Customs and Border Protection", { parent: id("dhs"), founded: date("2003-03-01") }),
    agency("usbp", "U.S. Border Patrol", { parent: id("cbp"), founded: date("1924-05-28"), body: "force" }),
    agency("ins", "Immigration and Naturalization Service", { founded: date("1933"), dissolved: date("2003-03-01") }),
    agency("frontex", "Frontex", { jurisdiction: "EU", formerNames: ["European Agency for External Borders"] }),
    office(SECRETARY, "Secretary of Homeland Security", { agency: id("dhs"), heads: true }),
    office(DEPUTY, "Deputy Secretary of Homeland Security", { agency: id("dhs") }),
    office("us-cbp-commissioner", "Commissioner of CBP", { agency: id("cbp"), heads: true }),
    office("us-tsa-administrator", "Administrator of the TSA"),
    office("us-representative", "United States Representative", { seats: "many" }),
    office("us-senator", "United States Senator", { seats: "many" }),
    office("president-us", "President of the United States"),
    office("president-mexico", "President of Mexico", { jurisdiction: "MX" }),
    office(FOREIGN, "Foreign Secretary of Mexico", { jurisdiction: "MX" }),
    office("frontex-executive-director", "Executive Director of Frontex", {
      jurisdiction: "EU",
      agency: id("frontex"),
      heads: true,
    }),
    office("unhcr-high-commissioner", "UN High Commissioner for Refugees", { jurisdiction: "UN" }),
    office("mayor-somewhere", "Mayor of Somewhere", { jurisdiction: "US-TX" }),
    person("chad-wolf", "Chad Wolf", [tenure(SECRETARY, "2019-11-13/2021-01-11*")]),
    person("peter-gaynor", "Peter Gaynor", [tenure(SECRETARY, "2021-01-12/2021-01-20*")]),
    person("david-pekoske", "David Pekoske", [
      tenure("us-tsa-administrator", "2017-08-10/2025-01-20"),
      tenure(SECRETARY, "2021-01-20/2021-02-02*"),
    ]),
    person(
      "alejandro-mayorkas",
      "Alejandro Mayorkas",
      [tenure(DEPUTY, "2013-12-23/2016-10-28"), tenure(SECRETARY, "2021-02-02/2025-01-20")],
      { party: "Democratic" },
    ),
    person("benjamine-huffman", "Benjamine Huffman", [tenure(SECRETARY, "2025-01-20/2025-01-25*")]),
    person("kristi-noem", "Kristi Noem", [
      tenure("us-representative", "2011-01-03/2019-01-03", { state: "SD", district: 0 }),
      tenure(SECRETARY, "2025-01-25/2026-03-24"),
    ]),
    person("markwayne-mullin", "Markwayne Mullin", [
      tenure("us-senator", "2023-01-03/2026-03-23", { state: "OK", party: "Republican" }),
      tenure(SECRETARY, "2026-03-24/", { asOf: date("2026-08-20") }),
    ]),
    person("kevin-mcaleenan", "Kevin McAleenan", [
      tenure("us-cbp-commissioner", "2017-01-20/2018-03-19*"),
      tenure("us-cbp-commissioner", "2018-03-20/2019-04-11"),
    ]),
    person("rodney-scott", "Rodney Scott", [tenure("us-cbp-commissioner", "2025-06/", { asOf: date("2026-05-15") })]),
    person("maria-elvira-salazar", "María Elvira Salazar", [
      tenure("us-representative", "2021-01-03/", { state: "FL", district: 27, asOf: date("2026-06-15") }),
    ]),
    person("donald-trump", "Donald Trump", [
      tenure("president-us", "2017-01-20/2021-01-20"),
      tenure("president-us", "2025-01-20/", { asOf: date("2026-10-08") }),
    ]),
    person("joe-biden", "Joe Biden", [tenure("president-us", "2021-01-20/2025-01-20")]),
    person(
      "andres-manuel-lopez-obrador",
      "Andrés Manuel López Obrador",
      [tenure("president-mexico", "2018-12-01/2024-10-01")],
      { country: "MX" },
    ),
    person(
      "claudia-sheinbaum",
      "Claudia Sheinbaum",
      [tenure("president-mexico", "2024-10-01/", { asOf: date("2026-08-21") })],
      { country: "MX", party: "Morena" },
    ),
    person("marcelo-ebrard", "Marcelo Ebrard", [tenure(FOREIGN, "2018-12-01/2023-06-12")], { country: "MX" }),
    person("alicia-barcena", "Alicia Bárcena", [tenure(FOREIGN, "2023-06/2024-09-30")], { country: "MX" }),
    person("juan-ramon-de-la-fuente", "Juan Ramón de la Fuente", [tenure(FOREIGN, "2024-10-01/2026-04-01")], {
      country: "MX",
    }),
    person(
      "roberto-velasco",
      "Roberto Velasco",
      [tenure(FOREIGN, "2025-11-28/2026-01*"), tenure(FOREIGN, "2026-04-01/", { asOf: date("2026-09-18") })],
      { country: "MX" },
    ),
    person("fabrice-leggeri", "Fabrice Leggeri", [tenure("frontex-executive-director", "2015-01/2022-04-29")], {
      country: "FR",
    }),
    person("aija-kalnaja", "Aija Kalnaja", [tenure("frontex-executive-director", "2022-07/2023-02-28*")], {
      country: "LV",
    }),
    person(
      "hans-leijtens",
      "Hans Leijtens",
      [tenure("frontex-executive-director", "2023-03-01/", { asOf: date("2025-10") })],
      { country: "NL" },
    ),
    person("filippo-grandi", "Filippo Grandi", [tenure("unhcr-high-commissioner", "2016-01-01/2025-12-31")], {
      country: "IT",
    }),
    person("ann-member", "Ann Member", [
      tenure("us-representative", "2013-01-03/2023-01-03", { state: "CA", district: 3 }),
      tenure("us-representative", "2023-01-03/", { state: "CA", district: 8, asOf: date("2026-06-15") }),
    ]),
    person("pat-doe", "Pat Doe", [tenure("mayor-somewhere", "2021/2023")], { party: "Independent" }),
    person("ana-year", "Ana Year", [
      tenure("us-representative", "2021-01-03/", { state: "AZ", district: 3, asOf: date("2026") }),
    ]),
    person("lee-roe", "Lee Roe", [tenure("mayor-somewhere", "2023/", { asOf: date("2024-05") })]),
    person("ana-analyst", "Ana Analyst", [], { role: "senior fellow at a research institute" }),
    term(
      "migrant-protection-protocols",
      "Remain in Mexico",
      [
        "2018-12-20 announced Announced by DHS.",
        "2019-01-25 in-force Began at the San Diego border.",
        "2020-02-28 - 9th Circuit blocked it, then paused its ruling.",
        "2021-01-20 partly-blocked New enrolments suspended.",
        "2021-06-01 ended Terminated by DHS.",
        "2021-12-06 in-force Returns to Mexico resumed.",
        "2022-08-08 ended Wound down.",
        "2025-01-21 in-force DHS announced reinstatement.",
        "2025-04-16 blocked A federal judge in California stayed the reinstatement.",
        "2025-07-18 partly-blocked 9th Circuit let it resume except for some.",
      ],
      {
        from: date("2019-01-25"),
        citation: "8 U.S.C. § 1225(b)(2)(C)",
        related: [id("biden-v-texas"), id("unknown-term")],
      },
    ),
    term("title-42", "Title 42", ["2022-04-01 - CDC announced an end."], {
      category: "rule",
      from: date("2020-03-20"),
      to: date("2023-05-11"),
    }),
    term(
      "biden-v-texas",
      "Biden v. Texas",
      ["2021-08-13 - A judge in Texas ordered a restart.", "2022-06-30 in-force Decided."],
      { category: "case" },
    ),
    term(
      "korematsu",
      "Korematsu v. United States",
      ["1944-12-18 - Decided.", "2018-06-26 ended Disavowed in Trump v. Hawaii."],
      { category: "case" },
    ),
    term("affair", "An affair", ["2020-03-19 - A review was published."], { category: "case", jurisdiction: "INT" }),
    term("old-law", "Old law", ["1798-07-06 in-force Signed.", "2025-03-15 - Invoked."], { category: "law" }),
    term("ended-law", "Ended law", ["1882-05-06 in-force Signed.", "1943-12-17 ended Repealed."], { category: "law" }),
    term("asylum", "asylum", [], { category: "concept" }),
    term("old-scheme", "Old scheme", ["2015 in-force Began.", "2021 ended Ended."]),
    place("place-eagle-pass", "Eagle Pass", ["2024-01-10 - Texas closed a park."], { related: [id("usbp")] }),
  ],
  {
    events: [
      event("mexico-city-talks", "2023-12-27", "Blinken and Mayorkas meet López Obrador", [
        "alejandro-mayorkas",
        "andres-manuel-lopez-obrador",
      ]),
      event("lukeville", "2023-12-04", "CBP closes the Lukeville port of entry", ["cbp"], "2024-01-04"),
      event("call", "2023-12-21", "Biden and López Obrador agree to talks", [
        "joe-biden",
        "andres-manuel-lopez-obrador",
      ]),
      event("talks-2", "2024-01-19", "Follow-up talks in Washington", ["alejandro-mayorkas"]),
      event("impeachment", "2024-02-13", "House impeaches Alejandro Mayorkas", ["alejandro-mayorkas"]),
      event("far", "2021-06-01", "Far away in time", ["alejandro-mayorkas"]),
    ],
    series: [
      {
        id: "encounters",
        name: "Southwest land border encounters, monthly",
        es: { name: "Encuentros en la frontera terrestre suroeste, por mes" },
        unit: "encounters",
        period: "month",
        jurisdiction: "US",
        entities: [id("cbp"), id("usbp")],
        points: [
          ["2022-12", 252315],
          ["2023-11", 242418],
          ["2023-12", 301981],
          ["2024-01", 176195],
        ],
        unverifiedPoints: ["2024-01"],
        lag: 0,
        notes: "",
        sources: SOURCES,
      },
      {
        id: "backlog",
        name: "Court cases pending by fiscal year",
        es: { name: "Casos judiciales pendientes por año fiscal" },
        unit: "cases",
        period: "year",
        jurisdiction: "US",
        entities: [id("ins"), id("dhs")],
        points: [
          ["2023", 2400000],
          ["2024", 3600000],
        ],
        unverifiedPoints: [],
        lag: 0,
        notes: "",
        sources: SOURCES,
      },
    ],
  },
);
