// What can only be judged when all blocks are known: lists of links, what trails after the end, headings left alone.
import type { BodyBlock } from "./body-blocks.ts";
import { isAppeal } from "./promotions.ts";
import type { Frame } from "./scan-types.ts";
import { endsSentence } from "./sentence.ts";
import { isRunning } from "./types.ts";
import type { BlockKind } from "./types.ts";

const LINKED = 0.5;
/** Shorter lines may be said twice. */
const COPY = 60;
/** So much text is no signature, even where it is cut off in mid-sentence. */
const PARAGRAPH = 100;
/** Shorter lines at the end are signatures, agencies, places. */
const SIGNATURE = 20;

/** So many short lines at the end, with such a share of the text, are a list. */
const LIST = 6;
const LIST_SHARE = 0.2;

export function trim(blocks: readonly BodyBlock[]): BodyBlock[] {
  return withoutLooseHeadings(withoutTail(withoutLinkLists(withoutCopies(blocks))));
}

/** Some pages hold a line twice, for narrow and for wide screens. Where styles are known the hidden one is gone by now. */
function withoutCopies(blocks: readonly BodyBlock[]): BodyBlock[] {
  const seen = new Set<string>();
  return blocks.filter(
    ({ kind, segment: { text } }) => !isRunning(kind) || text.length < COPY || seen.size < seen.add(text).size,
  );
}

/** Lists that are mostly links are related stories or tags. */
function withoutLinkLists(blocks: readonly BodyBlock[]): BodyBlock[] {
  const sums = new Map<Element | undefined, { length: number; linked: number }>();
  for (const { kind, segment } of blocks) {
    if (kind !== "list-item") continue;
    const list = listAround(segment.frame);
    const { length, linked } = sums.get(list) ?? { length: 0, linked: 0 };
    sums.set(list, { length: length + segment.text.length, linked: linked + segment.linked });
  }
  return blocks.filter(({ kind, segment }) => {
    const sum = kind === "list-item" ? sums.get(listAround(segment.frame)) : undefined;
    return sum === undefined || sum.linked < sum.length * LINKED;
  });
}

const LISTS: ReadonlySet<string> = new Set(["ul", "ol", "dl", "table"]);

function listAround(frame: Frame): Element | undefined {
  for (let at: Frame | undefined = frame; at !== undefined; at = at.parent) {
    if (LISTS.has(at.name)) return at.element;
  }
  return undefined;
}

/** After the last full sentence come signatures, tags, appeals. */
function withoutTail(blocks: readonly BodyBlock[]): BodyBlock[] {
  const last = blocks.findLastIndex(({ kind, segment: { text, linked } }) => {
    const isFull = text.length > PARAGRAPH || (text.length > SIGNATURE && endsSentence(text));
    return isRunning(kind) && isFull && !isAppeal(text, linked, true);
  });
  const end = isList(blocks, last) ? blocks.length : last;
  return blocks.filter(({ kind, segment: { text, linked } }, index) => {
    if (index <= end) return !isAppeal(text, linked, false);
    return kind === "list-item" || !isRunning(kind);
  });
}

/** Whether the text ends in a list of things, results, names, which is no tail. */
function isList(blocks: readonly BodyBlock[], last: number): boolean {
  const lines = blocks.slice(last + 1).filter(({ segment: { text, linked } }) => !isAppeal(text, linked, true));
  return lines.length >= LIST && lengthOf(lines) > lengthOf(blocks) * LIST_SHARE;
}

function lengthOf(blocks: readonly BodyBlock[]): number {
  return blocks.reduce((sum, { segment }) => sum + segment.text.length, 0);
}

/** A heading with no text under it headed something that was left out. */
function withoutLooseHeadings(blocks: readonly BodyBlock[]): BodyBlock[] {
  let next: BlockKind | undefined;
  const kept = blocks.toReversed().filter(({ kind }) => {
    const loose = kind === "heading" && (next === undefined || next === "heading");
    if (!loose && kind !== "caption") next = kind;
    return !loose;
  });
  return kept.toReversed();
}
