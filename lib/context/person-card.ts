// The rows of an official's card: the office on the article's day, what became of it, who this is.
import type { Person, Tenure } from "../dataset/types.ts";
import { dateText, sentence } from "./date-words.ts";
import type { CitedEvidence } from "./evidence.ts";
import { summaryLanguage } from "./in-language.ts";
import { inOfficeLine, intervalWords, officeTitle } from "./office-words.ts";
import { nowOfPerson } from "./person-now.ts";
import { underWhom } from "./leaders.ts";
import { kicker, regionName } from "./regions.ts";
import type { CardBody } from "./card-body.ts";
import { hasNow, type Scene } from "./scene.ts";
import { officeOf, standingOf, tenuresAt } from "./tenures.ts";
import { tenureBar } from "./tenure-bar.ts";
import type { Row } from "./types.ts";
import { wholeStay } from "./whole-tenures.ts";

export function personBody(person: Person, scene: Scene): CardBody {
  const held = heldOffices(person, scene);
  const main = held[0];
  const now = nowOfPerson(person, main, scene);
  const rows = [
    main ? officeRow(person, held, scene) : elsewhereRow(person, scene),
    ...(now?.rows ?? []),
    whoRow(person, main, scene),
    partyRow(person, main, scene),
    countryRow(person, main, scene),
  ];
  const bar = tenureBar(person, scene);
  return {
    kicker: kickerOf(person, main, scene),
    rows: rows.filter((row) => row !== undefined),
    ...(bar && { bar }),
    facts: [main, ...(now?.facts ?? [])].filter((fact): fact is CitedEvidence => fact !== undefined),
  };
}

/** Offices on the day, the most telling first; those on their last day only where there is no other. */
function heldOffices(person: Person, scene: Scene): Tenure[] {
  const held = tenuresAt(person, scene.at, "held", scene);
  return held.length > 0 ? held : tenuresAt(person, scene.at, "last-day", scene);
}

function officeRow(person: Person, held: readonly Tenure[], scene: Scene): Row | undefined {
  const [main, ...others] = held;
  if (!main) return undefined;
  const { words } = scene;
  const also = others.map((tenure) => officeTitle(tenure, scene));
  const left = tenuresAt(person, scene.at, "last-day", scene).find((tenure) => !held.includes(tenure));
  const under = underWhom(main, person.id, scene.at, scene);
  const text = [
    under,
    also.length > 0 ? words.also(also) : undefined,
    left && words.untilThatDay(officeTitle(left, scene)),
  ].filter((part) => part !== undefined);
  return {
    label: scene.article === undefined ? words.labels.now : words.labels.onDate,
    strong: sentence(officeTitle(main, scene), words),
    ...(text.length > 0 && { text: text.join("") }),
    soft: inOfficeLine(wholeStay(person.tenures, main), scene),
  };
}

/** No office on the day: what came before and after, or what the coarse dates leave open. */
function elsewhereRow(person: Person, scene: Scene): Row | undefined {
  const { words } = scene;
  const parts = [...possibleOffices(person, scene), earlierOffice(person, scene), laterOffice(person, scene)];
  const text = parts.filter((part) => part !== undefined).join(". ");
  if (text === "") return undefined;
  return {
    label: scene.article === undefined ? words.labels.now : words.labels.onDate,
    text,
    ...(scene.article !== undefined && { soft: dateText(scene.article, words).text }),
  };
}

function possibleOffices(person: Person, scene: Scene): string[] {
  const { words } = scene;
  return tenuresAt(person, scene.at, "perhaps", scene).map((tenure) =>
    [
      sentence(officeTitle(tenure, scene), words),
      intervalWords(wholeStay(person.tenures, tenure), words),
      `(${words.dayUnknown})`,
    ]
      .filter(Boolean)
      .join(" "),
  );
}

function earlierOffice(person: Person, scene: Scene): string | undefined {
  const past = tenuresAt(person, scene.at, "after", scene).toSorted((a, b) => byText(b.to, a.to))[0];
  return past?.to && scene.words.earlier(officeTitle(past, scene), dateText(past.to, scene.words));
}

function laterOffice(person: Person, scene: Scene): string | undefined {
  const next = tenuresAt(person, scene.at, "before", scene).toSorted((a, b) => byText(a.from, b.from))[0];
  if (next?.from === undefined) return undefined;
  const { words } = scene;
  const { to } = wholeStay(person.tenures, next);
  return words.later(officeTitle(next, scene), dateText(next.from, words), to && dateText(to, words));
}

function whoRow(person: Person, main: Tenure | undefined, scene: Scene): Row {
  // Many records repeat the role as their summary: once is enough.
  const told = person.role !== undefined && startsWith(person.summary, person.role);
  const role = main === undefined && !told ? person.role : undefined;
  return {
    label: scene.words.labels.who,
    ...(role !== undefined && { strong: sentence(role, scene.words) }),
    text: role === undefined ? person.summary : `. ${person.summary}`,
    ...summaryLanguage(person, scene),
  };
}

/** The record gives a person's party without dates: people change parties, so a card about the past says so. */
function partyRow(person: Person, main: Tenure | undefined, scene: Scene): Row | undefined {
  const { labels, latestRecorded, partyNames } = scene.words;
  const nameOf = (party: string) => partyNames[party] ?? party;
  const ofTheDay = main && partyOf(person, main, scene);
  if (ofTheDay !== undefined) return { label: labels.party, text: nameOf(ofTheDay) };
  if (person.party === undefined) return undefined;
  const dated = !hasNow(scene) || (main !== undefined && main.to === undefined);
  return { label: labels.party, text: dated ? nameOf(person.party) : latestRecorded(nameOf(person.party)) };
}

/** A change of party splits a stay in the records: the piece of the day tells the party. */
function partyOf(person: Person, main: Tenure, scene: Scene): string | undefined {
  const recorded = scene.english.entities.get(person.id);
  const pieces = recorded?.kind === "person" ? recorded.tenures.filter(({ office }) => office === main.office) : [];
  const held = pieces.find((piece) => standingOf(piece, scene.at) === "held");
  return (held ?? pieces.find((piece) => standingOf(piece, scene.at) === "last-day"))?.party;
}

/** The country stands in the kicker, unless the office belongs to a body of states. */
function countryRow(person: Person, main: Tenure | undefined, scene: Scene): Row | undefined {
  const office = main && officeOf(main, scene);
  if (!office || office.jurisdiction.startsWith(person.country) || person.country === "") return undefined;
  return { label: scene.words.labels.country, text: regionName(person.country, scene.words) };
}

function kickerOf(person: Person, main: Tenure | undefined, scene: Scene): string {
  const { words } = scene;
  const office = main && officeOf(main, scene);
  const kind = person.tenures.length > 0 ? words.official : words.person;
  return kicker(kind, office?.jurisdiction ?? person.country, words);
}

function startsWith(text: string, start: string): boolean {
  return text.toLowerCase().startsWith(start.toLowerCase());
}

function byText(a: string | undefined, b: string | undefined): number {
  const [left, right] = [a ?? "", b ?? ""];
  return left < right ? -1 : Number(left > right);
}
