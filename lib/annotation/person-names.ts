// The forms under which an article may name a person after the first time, worked out from the full name:
// "Andrés Manuel López Obrador" is also "López Obrador", "Ursula von der Leyen" is "von der Leyen", "Xi Jinping" is "Xi".
import { SECOND_GIVEN_NAMES } from "./given-names.ts";
import { tokenize } from "./tokens.ts";
import { isCourtesy, titleClass } from "./titles.ts";

export interface NameForms {
  /** Full forms: given name and surname, in writing order. */
  readonly full: readonly string[];
  /** Like `full`, with the given name's usual short or long form ("Bob" for "Robert") or without initials. */
  readonly derived: readonly string[];
  readonly surnames: readonly string[];
}

const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv"]);
const PARTICLES = new Set(
  "de del della di da do dos das du des la las los le van von der den ten ter al el bin ben bint abu st san mac zu af".split(
    " ",
  ),
);
/** Countries whose names put the surname first in English news. */
const SURNAME_FIRST = new Set(["CN", "KP", "KR", "TW", "HK"]);
/** Countries of two surnames, the father's first. */
const TWO_SURNAMES = new Set("MX GT HN SV NI CR PA CO VE EC PE BO CL AR UY PY DO CU ES PR".split(" "));

const SHORT_NAMES =
  "robert bob rob bobby|richard dick rick|william bill will|james jim jimmy|thomas tom|joseph joe|charles chuck charlie|elizabeth liz beth|edward ed|daniel dan|benjamin ben|christopher chris|timothy tim|steven steve stephen|ronald ron|kenneth ken|gregory greg|jeffrey jeff|matthew matt|andrew andy|anthony tony|michael mike|david dave|donald don|samuel sam|alexander alex|nicholas nick|patrick pat|peter pete|gerald jerry|lawrence larry|katherine kathy|debra debbie|deborah debbie|susan sue|margaret maggie|rebecca becky|jacob jake|zachary zach|douglas doug|frederick fred|philip phil|phillip phil|raymond ray|randall randy|theodore ted|vincent vince|walter walt|nathaniel nate|victoria vicky|jonathan jon|joshua josh|leonard len|eugene gene";

const SHORT_FORMS = new Map<string, string[]>();
for (const group of SHORT_NAMES.split("|")) {
  const names = group.split(" ");
  for (const name of names) {
    SHORT_FORMS.set(name, [...(SHORT_FORMS.get(name) ?? []), ...names.filter((other) => other !== name)]);
  }
}

/** A name or alias without titles, courtesy, nicknames in quotes and suffixes, cut at spaces. */
export function nameUnits(text: string): string[] {
  const units = text
    .replace(/\(.*?\)|["“”].*?["“”]/g, " ")
    .replace(/,/g, " ")
    .split(/\s+/)
    .filter((unit) => unit !== "");
  while (units.length > 1 && SUFFIXES.has(keyOf(units.at(-1) ?? ""))) units.pop();
  const title = units.findLastIndex((unit, index) => index < units.length - 1 && isTitleUnit(unit));
  if (title >= 0) units.splice(0, title + 1);
  return units;
}

/** The folded given name of a full one. */
export function givenName(name: string): string {
  return tokenize(nameUnits(name)[0] ?? "")[0]?.key ?? "";
}

/** All forms of a person, from the name, the dataset's other full forms and the country (ISO 3166). */
export function nameForms(names: readonly string[], country: string): NameForms {
  const full = new Set<string>();
  const derived = new Set<string>();
  const surnames = new Set<string>();
  for (const name of names) {
    const units = nameUnits(name);
    if (units.length < 2) continue;
    full.add(units.join(" "));
    for (const form of surnameForms(units, country)) surnames.add(form);
    for (const form of withoutSecondSurname(units, country)) full.add(form);
    for (const form of [...withoutInitials(units), ...nicknames(units)]) derived.add(form);
  }
  for (const form of full) derived.delete(form);
  return { full: [...full], derived: [...derived], surnames: [...surnames] };
}

function keyOf(unit: string): string {
  return tokenize(unit)
    .map((token) => token.key)
    .join(" ");
}

function isTitleUnit(unit: string): boolean {
  const key = keyOf(unit);
  return isCourtesy(key) || titleClass([key]) !== undefined || key === "former" || key === "elect";
}

function isInitial(unit: string): boolean {
  return /^\p{Lu}\.?$/u.test(unit) || /^(?:\p{Lu}\.)+$/u.test(unit);
}

/** Index of the first unit of the surname: a particle, else the last unit. */
function surnameStart(units: readonly string[]): number {
  const particle = units.findIndex(
    (unit, index) => index > 0 && index < units.length - 1 && PARTICLES.has(keyOf(unit)),
  );
  return particle > 0 ? particle : units.length - 1;
}

function surnameForms(units: readonly string[], country: string): string[] {
  if (SURNAME_FIRST.has(country)) return [units[0] ?? ""];
  const start = surnameStart(units);
  const forms = [units.slice(start).join(" ")];
  if (start < units.length - 1) return forms;
  const middle = units.at(-2) ?? "";
  if (units.length < 3 || isInitial(middle)) return forms;
  forms.push(`${middle} ${units.at(-1)}`);
  if (TWO_SURNAMES.has(country) && !isSecondGiven(middle)) forms.push(middle);
  return forms;
}

/** "José Antonio Kast": what is left without the last unit is two given names, and half a continent's. */
function isSecondGiven(unit: string): boolean {
  return SECOND_GIVEN_NAMES.has(keyOf(unit));
}

/** "Alicia Bárcena Ibarra" -> "Alicia Bárcena". */
function withoutSecondSurname(units: readonly string[], country: string): string[] {
  const isTwo =
    TWO_SURNAMES.has(country) &&
    units.length > 2 &&
    surnameStart(units) === units.length - 1 &&
    !isSecondGiven(units.at(-2) ?? "");
  return isTwo ? [units.slice(0, -1).join(" ")] : [];
}

/** "George W. Bush" -> "George Bush", who may be someone else. */
function withoutInitials(units: readonly string[]): string[] {
  const bare = units.filter((unit, index) => index === 0 || !isInitial(unit));
  return bare.length < units.length && bare.length > 1 && !isInitial(units[0] ?? "") ? [bare.join(" ")] : [];
}

function nicknames(units: readonly string[]): string[] {
  const rest = units.slice(1).filter((unit) => !isInitial(unit));
  const others = SHORT_FORMS.get(keyOf(units[0] ?? "")) ?? [];
  return others.map((other) => [other.charAt(0).toUpperCase() + other.slice(1), ...rest].join(" "));
}
