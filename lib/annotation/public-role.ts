// Whether the words around an unknown name give it a public role. Private people (migrants, witnesses, advocates) never
// earn a mark, so a title counts only where it is public by itself or stands with a country, a state or a public body.
import { regionAt } from "./region-phrases.ts";
import { clauseEnd, clauseStart } from "./clauses.ts";
import { categoryOf, type Scene } from "./scene.ts";
import { isCourtesy, titleEndingAt, titleClass, type TitleSpan } from "./titles.ts";
import type { Token } from "./tokens.ts";
import { stateAfter } from "./name-support.ts";
import { GOVERNMENT_WORDS, HEAD_WORDS, PRIVATE_WORDS, PUBLIC_TITLES, SHARED_TITLES } from "./role-words.ts";
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
  const title = titleEndingAt(block.tokens, last);
  if (title === undefined) return undefined;
  const from = clauseStart(scene, number, title.first, REACH_BEFORE);
  const capital = block.tokens[title.first]?.shape === "capital";
  const isLeader = title.titleClass === "leader" && capital && !block.tokens[title.first]?.opens;
  const opens = title.first === 0 || block.tokens[title.first]?.before === "stop";
  const headOfState =
    title.titleClass === "president" && capital && (opens || block.tokens[title.first - 1]?.shape === "lower");
  if (!headOfState && !isLeader && !earns(scene, number, title.titleClass, from, last)) return undefined;
  return { first: from, last, precedes: true, direct: headOfState || (capital && PUBLIC_TITLES.has(title.titleClass)) };
}

/** "The county judge, Jane Doe, said"; "El ministro de la Presidencia, Félix Bolaños, dijo". */
function roleInApposition(scene: Scene, { block: number, first, last }: NameSpan): Role | undefined {
  const tokens = scene.blocks[number]?.tokens ?? [];
  if (tokens[first]?.before !== "comma" || tokens[last + 1]?.before !== "comma") return undefined;
  const from = clauseStart(scene, number, first - 1, REACH_BEFORE);
  if (!/^(?:the|its|his|her|their|el|la)$/.test(tokens[from]?.key ?? "")) return undefined;
  const title = titleNear(tokens, from, first - 1);
  if (title === undefined || !PUBLIC_TITLES.has(title.titleClass)) return undefined;
  return earns(scene, number, title.titleClass, from, first - 1)
    ? { first: from, last: first - 1, precedes: false, direct: true }
    : undefined;
}

/** The title nearest to the name. */
function titleNear(tokens: readonly Token[], from: number, to: number): TitleSpan | undefined {
  for (let index = to; index > from; index--) {
    const title = titleEndingAt(tokens, index);
    if (title !== undefined && title.first > from) return title;
  }
  return undefined;
}

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
    return earns(scene, number, title.titleClass, last + 1, end)
      ? { first: last + 1, last: end, precedes: false, direct: false }
      : undefined;
  }
  return undefined;
}

function earns(scene: Scene, number: number, title: string, first: number, last: number): boolean {
  const words = scene.blocks[number]?.tokens.slice(first, last + 1).map((token) => token.key) ?? [];
  if (words.some((word) => PRIVATE_WORDS.has(word)) || hasBody(scene, number, first, last, true)) return false;
  if (PUBLIC_TITLES.has(title)) return true;
  if (!SHARED_TITLES.has(title)) return false;
  if (title === "spokesperson" && words.some((word) => HEAD_WORDS.has(word))) return true;
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
