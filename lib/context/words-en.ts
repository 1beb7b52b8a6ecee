// What this room says in English.
import { ENGLISH_REGIONS } from "./region-names.ts";
import type { DateText, Words } from "./words.ts";

const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
const ORDINAL_ENDINGS: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

export const ENGLISH: Words = {
  locale: "en-GB",

  on: dayOrYear,
  since: (date) => `since ${date.text}`,
  until: (date) => `until ${date.text}`,
  between: (from, to) => `from ${from.text} to ${to.text}`,
  units: {
    day: { one: "day", other: "days" },
    month: { one: "month", other: "months" },
    year: { one: "year", other: "years" },
  },
  before: (amount) => `${amount} before this article`,
  after: (amount) => `${amount} after this article`,
  same: { day: "same day", month: "same month", year: "same year" },
  underWay: "under way that day",
  dayUnknown: "exact day not recorded",

  official: "Official",
  person: "Person",
  office: "Office",
  place: "Place",
  bodies: {
    agency: "Agency",
    ministry: "Ministry",
    court: "Court",
    legislature: "Legislature",
    international: "International body",
    ngo: "Organisation",
    force: "Force",
    advisory: "Advisory body",
    company: "Company",
    other: "Body",
  },
  terms: {
    law: "Law",
    rule: "Rule",
    programme: "Programme",
    status: "Legal status",
    procedure: "Procedure",
    case: "Court case",
    concept: "Concept",
    agreement: "Agreement",
    document: "Document",
  },
  namedHere: "Named in this article",
  bodyNames: {
    EU: "European Union",
    UN: "United Nations",
    CoE: "Council of Europe",
    OAS: "Organization of American States",
    "AU-AF": "African Union",
    CARICOM: "Caribbean Community",
    IDB: "Inter-American Development Bank",
    INT: "International",
  },
  regionNames: ENGLISH_REGIONS,

  labels: {
    onDate: "Then",
    now: "Now",
    who: "Who",
    what: "What",
    party: "Party",
    country: "Country",
    previous: "Before",
    next: "After",
    head: "Head",
    headThen: "Head then",
    headNow: "Head now",
    partOf: "Part of",
    heads: "Heads",
    formerly: "Formerly",
    founded: "Dates",
    sinceThen: "Since then",
    related: "Related",
    introduced: "Named as",
    note: "Note",
  },

  under: (leader) => `under ${leader}`,
  acting: (office) => `Acting ${office}`,
  actingNote: "acting",
  seat: (office, state, district) => {
    if (district === undefined) return `${office} from ${state}`;
    if (district === 0) return `${office}, ${state} at large`;
    return `${office}, ${possessive(state)} ${ordinal(district)} district`;
  },
  inOffice: (interval) => `in office ${interval}`,
  lastDay: "left office this day",
  lastConfirmed: (date) => `last confirmed ${plainDay(date)}`,
  stillInOffice: (date) => `Still in office as of ${date.text}`,
  leftOffice: (date, office) =>
    office === undefined ? `Left office ${plainDay(date)}` : `Left office as ${office} ${dayOrYear(date)}`,
  againInOffice: (date) => `In the same office again since ${date.text}`,
  confirmedInOffice: (date) => `No longer acting from ${date.text}`,
  heldNowBy: (holder, details) => `The office is held by ${holder} (${details})`,
  heldSinceBy: (holder, asOf) => `${holder} has held the office since then${asOf === undefined ? "" : ` (${asOf})`}`,
  asOf: (date) => `as of ${date.text}`,
  noHolder: "No holder recorded on that date",
  noHolderNow: (date) => `No holder recorded as of ${date.text}`,
  later: (office, from, to) => `Later ${office}, from ${from.text}${to === undefined ? "" : ` to ${to.text}`}`,
  earlier: (office, date) => `Was ${office} until ${date.text}`,
  also: (offices) => `, also ${list.format(offices)}`,
  untilThatDay: (office) => `, until that day ${office}`,
  latestOf: (names) => `The latest: ${names.join(" · ")}`,
  andMore: (names, more) => (more > 0 ? `${names.join(" · ")} and ${String(more)} more` : names.join(" · ")),

  partyNames: {},
  latestRecorded: (party) => `${party} (latest recorded)`,

  createdLater: (date) => `Created later, ${dayOrYear(date)}`,
  created: (date) => `Created ${dayOrYear(date)}`,
  dissolved: (date) => `Dissolved ${dayOrYear(date)}`,
  dissolvedLater: (date) => `Dissolved later, ${dayOrYear(date)}`,

  statuses: {
    announced: "Announced",
    adopted: "Adopted",
    "in-force": "In force",
    "partly-blocked": "Partly in force",
    blocked: "Blocked by a court",
    ended: "Ended",
  },
  notYet: {
    adopted: "Not yet adopted",
    "in-force": "Not yet in force",
  },
  became: {
    announced: (date) => `announced ${dayOrYear(date)}`,
    adopted: (date) => `adopted ${dayOrYear(date)}`,
    "in-force": (date) => `in force from ${date.text}`,
    "partly-blocked": (date) => `partly in force from ${date.text}`,
    blocked: (date) => `blocked ${dayOrYear(date)}`,
    ended: (date) => `ended ${dayOrYear(date)}`,
  },
  inForceAgain: (date) => `in force again from ${date.text}`,
  decided: "Decided",
  pending: "Pending",
  notDecided: "Not yet decided",
  decidedOn: (date) => `Decided ${dayOrYear(date)}`,
  noChange: (date) => `No change recorded up to ${date.text}`,
  moreChanges: (count) => `${String(count)} more ${count === 1 ? "change" : "changes"} recorded`,

  personLeft: (person, office) => `${person} left office as ${office}`,
  followed: (person) => `${person} followed`,
  personBecame: (person, office) => `${person} became ${office}`,
  bodyDissolved: (body) => `${body} was dissolved`,

  mapOf: (place, countries) => `Map: ${place}, with ${list.format(countries)}`,
  article: "article",
  today: "now",
  hatched: "hatched: acting",
  thisArticle: (date) => `This article: ${date.text}`,
  figure: (value, unit, period) => `${value} ${unit} in ${period}`,
  figureBefore: (value) => `against ${value} a year before`,
  figureLatest: "the latest month recorded before this article",
  fiscalYear: (year) => `fiscal year ${year}`,
  unitNames: {},

  sourceNamed: (publisher) => `Source: ${publisher}`,
  verified: (date) => `verified ${date}`,
  partlyVerified: (date) => `partly verified, ${date}`,
  notVerified: "not yet verified",
  dateUnknown: (date) => `Article date unknown; shown as of ${date.text}`,
  afterEdition: (date) => `This article is newer than the facts here, which end on ${date.text}`,
  edition: (date) => `Edition of ${date.text}`,
};

function dayOrYear(date: DateText): string {
  return date.precision === "day" ? `on ${date.text}` : `in ${date.text}`;
}

/** "Left office 20 January 2025", but "in 2025". */
function plainDay(date: DateText): string {
  return date.precision === "day" ? date.text : `in ${date.text}`;
}

function ordinal(number: number): string {
  return `${String(number)}${ORDINAL_ENDINGS[ordinals.select(number)] ?? "th"}`;
}

function possessive(name: string): string {
  return name.endsWith("s") ? `${name}'` : `${name}'s`;
}
