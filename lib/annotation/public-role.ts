// Whether the words around an unknown name give it a public role. Private people (migrants, witnesses, advocates) never
// earn a mark, so a title counts only where it is public by itself or stands with a country, a state or a public body.
import type { BlockText } from "./block-text.ts";
import { clauseEnd, clauseStart, closes, closesName } from "./clauses.ts";
import { earns, isOfPublicBody } from "./earned-role.ts";
import { titleOfList } from "./listed-names.ts";
import { opensSentence } from "./name-edges.ts";
import { portfolioTitle } from "./portfolio-titles.ts";
import type { Scene } from "./scene.ts";
import { isCourtesy, titleEndingAt, titleClass, type TitleSpan } from "./titles.ts";
import type { Token } from "./tokens.ts";
import { stateAfter } from "./name-support.ts";
import { regionEndingAt } from "./region-phrases.ts";
import { PUBLIC_TITLES } from "./role-words.ts";

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
  return roleBefore(scene, name) ?? roleAfter(scene, name) ?? roleInApposition(scene, name) ?? roleInList(scene, name);
}

const REACH_BEFORE = 6;

/** "county Sheriff Jane Doe", "North Korean ruler Kim Jong-il". */
function roleBefore(scene: Scene, { block: number, first }: NameSpan): Role | undefined {
  const block = scene.blocks[number];
  if (block === undefined || block.tokens[first]?.before !== "space") return undefined;
  let last = first - 1;
  while (isCourtesy(block.tokens[last]?.key ?? "")) last--;
  const plain = titleEndingAt(block.tokens, last);
  const title = plain ?? portfolioTitle(block.tokens, last);
  if (title === undefined) return undefined;
  const from = clauseStart(scene, number, title.first, REACH_BEFORE);
  const isMinister = title.titleClass === "minister";
  if (!plain && !isMinister && !isOfPublicBody(scene, number, from, title.first - 1)) return undefined;
  const capital = block.tokens[title.first]?.shape === "capital";
  const isLeader = title.titleClass === "leader" && capital && !block.tokens[title.first]?.opens;
  const opens = title.first === 0 || block.tokens[title.first]?.before === "stop";
  const headOfState =
    title.titleClass === "president" && capital && (opens || block.tokens[title.first - 1]?.shape === "lower");
  if (!headOfState && !isLeader && !earns(scene, number, title, from, last)) return undefined;
  // "spokesman Bahram Qasemi": in small letters a title takes what follows for a person; "chair of the State Investment
  // Council" does not, but "special envoy for Myanmar Jane Roe".
  const isWhole = plain !== undefined || endsWithRegion(block, last);
  const direct = headOfState || (!capital && isWhole) || PUBLIC_TITLES.has(title.titleClass);
  return { first: from, last, precedes: true, direct };
}

/** "envoy for Myanmar", "director de Migración de Colombia": no article, so the region is no adjective of what follows. */
function endsWithRegion(block: BlockText, last: number): boolean {
  const region = regionEndingAt(block, last);
  return region !== undefined && /^(?:for|of|to|de|para)$/.test(block.tokens[region.first - 1]?.key ?? "");
}

/**
 * "The county judge, Jane Doe, said"; "El ministro de la Presidencia, Félix Bolaños, dijo". At the end of a sentence,
 * but for a colon, the name must look like one.
 */
function roleInApposition(scene: Scene, { block: number, first, last }: NameSpan): Role | undefined {
  const block = scene.blocks[number];
  const tokens = block?.tokens ?? [];
  const next = tokens[last + 1];
  const isClosed = closesName(next) || /^(?:and|y|e)$/.test(next?.key ?? "");
  if (tokens[first]?.before !== "comma" || !isClosed) return undefined;
  const before = portfolioTitle(tokens, first - 1)?.first ?? first - 1;
  const from = determinerBefore(tokens, first - 1, clauseStart(scene, number, before, REACH_BEFORE));
  if (from === undefined) return undefined;
  const earned = titlesIn(tokens, from, first - 1).some((title) => earns(scene, number, title, from, first - 1));
  const speaks = block?.text[tokens[last]?.end ?? 0] === ":";
  const direct = next !== undefined && (next.before !== "stop" || speaks);
  return earned ? { first: from, last: first - 1, precedes: false, direct } : undefined;
}

/** "Justices Ann Roe and Luis Poe": in a list a name must look like one. */
function roleInList(scene: Scene, { block: number, first, last }: NameSpan): Role | undefined {
  const block = scene.blocks[number];
  const title = block === undefined ? undefined : titleOfList(block, first, last);
  return title && { first: title.first, last: title.last, precedes: true, direct: false };
}

/** The determiner with which the phrase before a name begins: "the" of "In Britain the shadow foreign secretary", "Lebanon's". */
function determinerBefore(tokens: readonly Token[], to: number, from: number): number | undefined {
  for (let index = to; index >= from; index--) {
    const isOwner = tokens[index]?.key === "s" && tokens[index]?.before === "apostrophe" && index + 1 < to;
    const isDeterminer = isOwner || /^(?:the|its|his|her|their|el|la)$/.test(tokens[index]?.key ?? "");
    if (isDeterminer && titlesIn(tokens, index, to).length > 0) return isOwner ? Math.max(from, index - 1) : index;
  }
  return isTitleAlone(tokens, from, to) ? from : undefined;
}

/** "Also, Foreign Affairs Minister, Jane Roe, said": a public title in capitals from the head of the sentence on; "King" ends names. */
function isTitleAlone(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to + 1);
  const title = titleEndingAt(tokens, to);
  const previous = tokens[from - 1];
  const opens = previous === undefined || words[0]?.before === "stop" || opensSentence(previous.key);
  return (
    opens &&
    title !== undefined &&
    title.first >= from &&
    words.length > 1 &&
    PUBLIC_TITLES.has(title.titleClass) &&
    !/^(?:king|pope|judge|justice|police|mp)$/.test(title.titleClass) &&
    words.every(({ shape, key }) => shape === "capital" || /^(?:of|and|for)$/.test(key))
  );
}

/** The titles within a phrase, the nearest to the name first. */
function titlesIn(tokens: readonly Token[], from: number, to: number): TitleSpan[] {
  const found: TitleSpan[] = [];
  for (let index = to; index >= from; index--) {
    const title = titleEndingAt(tokens, index);
    if (title !== undefined && title.first >= from) found.push(title);
  }
  return found;
}

/** "Jane Doe, who helps head". */
const CLAUSE = /^(?:who|whose|which|that|where|when)$/;

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
          direct: title.first - last <= NEAR_NAME && !CLAUSE.test(next.key) && closes(block.tokens[end + 1]),
        }
      : undefined;
  }
  return undefined;
}
