// Names of countries, US states, a few other regions, and bodies of states.
import type { Jurisdiction } from "../dataset/types.ts";
import type { Words } from "./words.ts";

const displayNames = new Map<string, Intl.DisplayNames>();

/** "Mexico", "Texas", "European Union"; the code itself where nothing is known. */
export function regionName(code: Jurisdiction, words: Words): string {
  const own = words.bodyNames[code] ?? words.regionNames[code];
  if (own !== undefined) return own;
  const country = code.slice(0, 2);
  return code === country || code.includes("-") ? countryName(country, words) : code;
}

/** "Programme · United States"; the kind alone where it belongs to no state and no body of states. */
export function kicker(kind: string, code: Jurisdiction, words: Words): string {
  return code === "INT" ? kind : `${kind} · ${regionName(code, words)}`;
}

function countryName(code: string, words: Words): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  let names = displayNames.get(words.locale);
  if (names === undefined) {
    names = new Intl.DisplayNames(words.locale, { type: "region" });
    displayNames.set(words.locale, names);
  }
  return names.of(code) ?? code;
}
