// The shape of everything this room says in a language, and the choice of language. Dataset text stays as it is written.
import type { Body, Status, TermCategory } from "../dataset/types.ts";
import type { Precision } from "./dates.ts";
import type { Language } from "./types.ts";
import { ENGLISH } from "./words-en.ts";
import { SPANISH } from "./words-es.ts";

/** A date ready to be put into a sentence. */
export interface DateText {
  readonly text: string;
  readonly precision: Precision;
}

export type Unit = "day" | "month" | "year";
type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
type Label =
  | "onDate"
  | "now"
  | "who"
  | "what"
  | "party"
  | "country"
  | "previous"
  | "next"
  | "head"
  | "headThen"
  | "headNow"
  | "partOf"
  | "heads"
  | "formerly"
  | "founded"
  | "sinceThen"
  | "related"
  | "introduced"
  | "note";

export interface Words {
  /** BCP 47 tag for Intl. */
  readonly locale: string;

  readonly since: (date: DateText) => string;
  readonly until: (date: DateText) => string;
  readonly between: (from: DateText, to: DateText) => string;
  readonly on: (date: DateText) => string;
  readonly units: Readonly<Record<Unit, Plural>>;
  readonly before: (amount: string) => string;
  readonly after: (amount: string) => string;
  readonly same: Readonly<Record<Unit, string>>;
  readonly underWay: string;
  readonly dayUnknown: string;

  readonly official: string;
  /** A person without any recorded office. */
  readonly person: string;
  readonly office: string;
  readonly place: string;
  readonly bodies: Readonly<Record<Body, string>>;
  readonly terms: Readonly<Record<TermCategory, string>>;
  readonly namedHere: string;
  /** Names of bodies of states, by jurisdiction. */
  readonly bodyNames: Readonly<Record<string, string>>;
  /** Names of regions, by ISO 3166-2 code. */
  readonly regionNames: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<Label, string>>;

  readonly acting: (office: string) => string;
  /** Who led the government then: put after an office. */
  readonly under: (leader: string) => string;
  readonly actingNote: string;
  readonly seat: (office: string, state: string, district: number | undefined) => string;
  readonly inOffice: (interval: string) => string;
  readonly lastDay: string;
  readonly lastConfirmed: (date: DateText) => string;
  readonly stillInOffice: (date: DateText) => string;
  /** `office`: told where the person held several. */
  readonly leftOffice: (date: DateText, office: string | undefined) => string;
  readonly againInOffice: (date: DateText) => string;
  readonly confirmedInOffice: (date: DateText) => string;
  readonly heldNowBy: (holder: string, details: string) => string;
  /** The successor of that very day still holds the office. */
  readonly heldSinceBy: (holder: string, asOf: string | undefined) => string;
  readonly asOf: (date: DateText) => string;
  readonly noHolder: string;
  readonly noHolderNow: (date: DateText) => string;
  /** `to`: where that is over too. */
  readonly later: (office: string, from: DateText, to: DateText | undefined) => string;
  readonly earlier: (office: string, until: DateText) => string;
  /** What follows the name of the main office; begins with its own punctuation. */
  readonly also: (offices: readonly string[]) => string;
  readonly untilThatDay: (office: string) => string;
  /** Names of a caption or list, with how many were left out. */
  /** A list of names of which only the last ones are told. */
  readonly latestOf: (names: readonly string[]) => string;
  readonly andMore: (names: readonly string[], more: number) => string;

  /** Parties whose names are said in the language; others keep the name of the record. */
  readonly partyNames: Readonly<Record<string, string>>;
  /** A party that the record gives without a date, on a card about another time. */
  readonly latestRecorded: (party: string) => string;

  readonly created: (date: DateText) => string;
  readonly createdLater: (date: DateText) => string;
  readonly dissolved: (date: DateText) => string;
  readonly dissolvedLater: (date: DateText) => string;

  readonly statuses: Readonly<Record<Status, string>>;
  /** Badge before the first recorded change, by the first step that makes a term binding. */
  readonly notYet: Readonly<Partial<Record<Status, string>>>;
  readonly became: Readonly<Record<Status, (date: DateText) => string>>;
  readonly inForceAgain: (date: DateText) => string;
  readonly decided: string;
  readonly pending: string;
  readonly notDecided: string;
  readonly decidedOn: (date: DateText) => string;
  readonly noChange: (date: DateText) => string;
  readonly moreChanges: (count: number) => string;

  readonly personLeft: (person: string, office: string) => string;
  readonly followed: (person: string) => string;
  readonly personBecame: (person: string, office: string) => string;
  readonly bodyDissolved: (body: string) => string;

  /** A locator map, with the countries on it, for screen readers. */
  readonly mapOf: (place: string, countries: readonly string[]) => string;
  readonly article: string;
  /** The edition's day on a time bar. */
  readonly today: string;
  readonly hatched: string;
  readonly thisArticle: (date: DateText) => string;
  readonly figure: (value: string, unit: string, period: string) => string;
  readonly figureBefore: (value: string) => string;
  readonly figureLatest: string;
  readonly fiscalYear: (year: string) => string;
  /** Units of series, where they differ from the dataset's English. */
  readonly unitNames: Readonly<Record<string, string>>;

  readonly sourceNamed: (publisher: string) => string;
  readonly verified: (date: string) => string;
  readonly partlyVerified: (date: string) => string;
  readonly notVerified: string;
  readonly dateUnknown: (date: DateText) => string;
  readonly afterEdition: (date: DateText) => string;
  readonly edition: (date: DateText) => string;
}

export function wordsFor(language: Language): Words {
  return language === "es" ? SPANISH : ENGLISH;
}
