// Whether the words around an unknown name give it a public role. Private people (migrants, witnesses, advocates) never
// earn a mark, so a title counts only where it is public by itself or stands with a country, a state or a public body.
import { regionAt } from "./region-phrases.ts";
import { clauseEnd, clauseStart } from "./clauses.ts";
import { categoryOf, type Scene } from "./scene.ts";
import { isCourtesy, titleEndingAt, titleClass, type TitleSpan } from "./titles.ts";
import type { Token } from "./tokens.ts";
import { stateAfter } from "./name-support.ts";
import { GOVERNMENT_WORDS, HEAD_WORDS, PRIVATE_WORDS, PUBLIC_TITLES, SERVANTS, SHARED_TITLES } from "./role-words.ts";
import { cellOf } from "./places-in-text.ts";

export interface Role {
  /** A public title directly before the name: enough to take the words after it for one. */
  readonly direct: boolean;
  /** The words stand before the name. */
  readonly precedes: boolean;
  /** Token indices of the words that introduce the person, `last` inclusive. */
  readonly first: number;
  readonly last: number;
}

interface NameSpan {
  readonly block: number;
  readonly first: number;
  readonly last: number;
}

/** The words that give the name at a span a public role, if there are any. */
export function publicRole(scene: Scene, name: NameSpan): Role | undefined {
  return roleBefore(scene, name) ?? roleAfter(scene, name) ?? roleInApposition(scene, name);
}

const REACH_BEFORE = 6;

/** "county Sheriff Jane Doe", "North Korean ruler Kim Jong-il". */
function roleBefore(scene: Scene, { block: number, first }: NameSpan): Role | undefined {
  const block = scene.blocks[number];
  if (block === undefined || block.tokens[first]?.before !== "space") return undefined;
  const last = isCourtesy(block.tokens[first - 1]?.key ?? "") ? first - 2 : first - 1;
  const title = titleEndingAt(block.tokens, last) ?? portfolioTitle(block.tokens, last);
  if (title === undefined) return undefined;
  const from = clauseStart(scene, number, title.first, REACH_BEFORE);
  const capital = block.tokens[title.first]?.shape === "capital";
  const isLeader = title.titleClass === "leader" && capital && !block.tokens[title.first]?.opens;
  const opens = title.first === 0 || block.tokens[title.first]?.before === "stop";
  const headOfState =
    title.titleClass === "president" && capital && (opens || block.tokens[title.first - 1]?.shape === "lower");
  if (!headOfState && !isLeader && !earns(scene, number, title, from, last)) return undefined;
  // "spokesman Bahram Qasemi": in small letters a title takes what follows for a person.
  const direct = headOfState || !capital || PUBLIC_TITLES.has(title.titleClass);
  return { first: from, last, precedes: true, direct };
}

/** "The county judge, Jane Doe, said"; "El ministro de la Presidencia, Félix Bolaños, dijo". */
function roleInApposition(scene: Scene, { block: number, first, last }: NameSpan): Role | undefined {
  const tokens = scene.blocks[number]?.tokens ?? [];
  if (tokens[first]?.before !== "comma" || tokens[last + 1]?.before !== "comma") return undefined;
  const from = determinerBefore(tokens, first - 1, clauseStart(scene, number, first - 1, REACH_BEFORE));
  if (from === undefined) return undefined;
  const earned = titlesIn(tokens, from, first - 1).some((title) => earns(scene, number, title, from, first - 1));
  return earned ? { first: from, last: first - 1, precedes: false, direct: true } : undefined;
}

/** The determiner with which the phrase before a name begins: "the" of "In Britain the shadow foreign secretary". */
function determinerBefore(tokens: readonly Token[], to: number, from: number): number | undefined {
  for (let index = to; index >= from; index--) {
    const isDeterminer = /^(?:the|its|his|her|their|el|la)$/.test(tokens[index]?.key ?? "");
    if (isDeterminer && titlesIn(tokens, index, to).length > 0) return index;
  }
  return undefined;
}

/** The titles within a phrase, the nearest to the name first. */
function titlesIn(tokens: readonly Token[], from: number, to: number): TitleSpan[] {
  const found: TitleSpan[] = [];
  for (let index = to; index > from; index--) {
    const title = titleEndingAt(tokens, index);
    if (title !== undefined && title.first > from) found.push(title);
  }
  return found;
}

const LONGEST_PORTFOLIO = 8;

/** "Minister of State for Integration", "Minister for Equality and Integration": title, preposition and portfolio before a name. */
export function portfolioTitle(tokens: readonly Token[], last: number): TitleSpan | undefined {
  for (let at = last; at > 0 && at > last - LONGEST_PORTFOLIO; at--) {
    const token = tokens[at];
    if (token === undefined || token.before === "stop") return undefined;
    if (/^(?:for|of|de|del)$/.test(token.key)) {
      const title = titleEndingAt(tokens, at - 1);
      if (title === undefined) continue;
      const isCabinet = title.titleClass === "minister" || title.titleClass === "secretary";
      return isCabinet && tokens[title.first]?.shape === "capital"
        ? { titleClass: "minister", first: title.first, last }
        : undefined;
    }
    if (token.shape !== "capital" && !/^(?:and|y|e|state|the|la)$/.test(token.key)) return undefined;
  }
  return undefined;
}

/** "Jane Doe, the mayor, said", but not "In Las Vegas, the mayor said". */
function closes(next: Token | undefined): boolean {
  return next === undefined || next.before === "comma" || next.before === "stop";
}

/** "Jane Doe, deputy commissioner of", "Jane Doe, the state's director": right after the comma a title takes the words before it for a person. */
const NEAR_NAME = 3;

/** "Jane Doe, the county's emergency director"; "John Roe (D-Ariz.)". */
function roleAfter(scene: Scene, { block: number, last }: NameSpan): Role | undefined {
  const block = scene.blocks[number];
  const next = block?.tokens[last + 1];
  if (block === undefined || next === undefined) return undefined;
  if (/^[rdi]$/.test(next.key) && next.before !== "space" && stateAfter(block, last) !== undefined) {
    return { first: last + 1, last: last + 2, precedes: false, direct: true };
  }
  if (next.before !== "comma" || /^(?:and|y|e)$/.test(next.key)) return undefined;
  const end = clauseEnd(scene, number, last + 1);
  for (let index = last + 1; index <= end; index++) {
    const title = titleEndingAt(block.tokens, index);
    if (title === undefined || title.first <= last || titleClass([block.tokens[index + 1]?.key ?? ""]) !== undefined) {
      continue;
    }
    // "In Las Vegas, Mayor Jane Roe": the title is the next name's.
    const after = block.tokens[index + 1];
    if (after?.before === "space" && after.shape === "capital" && index < end) return undefined;
    return earns(scene, number, title, last + 1, end)
      ? {
          first: last + 1,
          last: end,
          precedes: false,
          direct: title.first - last <= NEAR_NAME && closes(block.tokens[end + 1]),
        }
      : undefined;
  }
  return undefined;
}

/** Whether the words from `first` to `last`, in which a title stands, make it a public one. */
function earns(scene: Scene, number: number, title: TitleSpan, first: number, last: number): boolean {
  const tokens = scene.blocks[number]?.tokens.slice(first, last + 1) ?? [];
  const words = tokens.map((token) => token.key);
  // "the district attorney" is no attorney of hers.
  const around = words.filter((_, index) => first + index < title.first || first + index > title.last);
  if (around.some((word) => PRIVATE_WORDS.has(word)) || hasBody(scene, number, first, last, true)) return false;
  if (PUBLIC_TITLES.has(title.titleClass)) return true;
  if (!SHARED_TITLES.has(title.titleClass)) return false;
  if (SERVANTS.has(title.titleClass) && around.some((word) => HEAD_WORDS.has(word))) return true;
  return (
    words.some((word) => GOVERNMENT_WORDS.has(word)) ||
    hasBody(scene, number, first, last, false) ||
    hasRegion(scene, number, first, last)
  );
}

function hasRegion(scene: Scene, number: number, first: number, last: number): boolean {
  const block = scene.blocks[number];
  if (block === undefined) return false;
  for (let index = first; index <= last; index++) if (regionAt(block, index) !== undefined) return true;
  return false;
}

/** Whether an agency of the dataset, public or private, stands within the words. */
function hasBody(scene: Scene, number: number, first: number, last: number, isPrivate: boolean): boolean {
  for (let index = first; index <= last; index++) {
    const hits = scene.agencyEnds.get(cellOf(number, index)) ?? [];
    if (
      hits.some(
        (hit) =>
          hit.first >= first &&
          (hit.row.private === 1) === isPrivate &&
          hit.rule === "always" &&
          categoryOf(hit.row) === "agency",
      )
    ) {
      return true;
    }
  }
  return false;
}
