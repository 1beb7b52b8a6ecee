// Later mentions, by the surname or once more by the full name, of public people whom only the article knows.
import type { Stranger } from "./article-people.ts";
import type { BlockText } from "./block-text.ts";
import { sexOfGiven } from "./given-names.ts";
import { isSuffix } from "./name-edges.ts";
import { isEnding, joinsName } from "./name-runs.ts";
import { isAnothers, isOfPrivatePeople } from "./namesakes.ts";
import { givenName } from "./person-names.ts";
import { cellOf } from "./places-in-text.ts";
import type { Scene } from "./scene.ts";
import { courtesySex, titleEndingAt } from "./titles.ts";
import { tokenize } from "./tokens.ts";

/**
 * Later mentions by the surname alone; of two people of one surname the one named last before, in this paragraph or the
 * one before. After a namesake in private life only a title or the full name brings the public one back.
 */
export function strangerSurnames(scene: Scene, named: readonly Stranger[], covered: ReadonlySet<number>): Stranger[] {
  const bySurname = Map.groupBy(named, (stranger) => surnameKey(scene, stranger));
  const lost = new Set<string>();
  return scene.blocks.flatMap((_, number) =>
    number === scene.title ? [] : surnamesIn(scene, number, { bySurname, covered, lost }),
  );
}

interface Search {
  readonly bySurname: ReadonlyMap<string, readonly Stranger[]>;
  readonly covered: ReadonlySet<number>;
  /** Surnames whose last bearer was a private person; changes as the text is read. */
  readonly lost: Set<string>;
}

/** The last word but for "Jr"; the first where the name is written surname first ("Moon Jae-in"). */
function surnameKey(scene: Scene, stranger: Stranger): string {
  const tokens = scene.blocks[stranger.block]?.tokens ?? [];
  const hyphened = tokens[stranger.last]?.before === "hyphen" && tokens[stranger.last]?.shape === "lower";
  const isTail = isSuffix(tokens[stranger.last]?.key ?? "") || isEnding(tokens[stranger.last]);
  const last = isTail ? stranger.last - 1 : stranger.last;
  return tokens[hyphened ? stranger.first : last]?.key ?? "";
}

function surnamesIn(scene: Scene, number: number, { bySurname, covered, lost }: Search): Stranger[] {
  const block = scene.blocks[number];
  if (block === undefined) return [];
  return block.tokens.flatMap((token, index) => {
    const bearers = bySurname.get(token.key);
    if (bearers === undefined || token.shape === "lower") return [];
    if (covered.has(cellOf(number, index))) {
      const isNamed = bearers.some((each) => each.block === number && each.first <= index && index <= each.last);
      if (isNamed) lost.delete(token.key);
      return [];
    }
    const inFull = bearers.find(({ name }) => ownWords(block, index, name) < index);
    const stranger = inFull ?? whoIsMeant(bearers, number, index);
    const start = stranger === undefined ? index : ownWords(block, index, stranger.name);
    if (isAnothers(block, start)) {
      lost.add(token.key);
      return [];
    }
    if (stranger === undefined || isPartOfMore(block, index, start) || isOtherSex(block, start, stranger)) return [];
    if (isOfPrivatePeople(block, start, index)) return [];
    if (titleEndingAt(block.tokens, start - 1) !== undefined || isWhole(stranger, start, index)) lost.delete(token.key);
    if (lost.has(token.key)) return [];
    const last = isEnding(block.tokens[index + 1]) ? index + 1 : index;
    return [{ ...stranger, block: number, first: start < index ? start : surnameStart(block, index), last }];
  });
}

/** The full name once more. */
function isWhole({ name }: Stranger, start: number, index: number): boolean {
  return start < index && tokenize(name).length === index - start + 1;
}

function whoIsMeant(bearers: readonly Stranger[], block: number, index: number): Stranger | undefined {
  const [only] = bearers;
  if (bearers.every(({ name }) => name === only?.name)) return only;
  const before = bearers.filter((each) => each.block < block || (each.block === block && each.last < index));
  const nearest = before.at(-1);
  return nearest !== undefined && block - nearest.block <= 1 ? nearest : undefined;
}

/** Where the words before a surname are the name's own: "García" of "García Chunga", or all of it. */
function ownWords(block: BlockText, index: number, name: string): number {
  const words = tokenize(name).map(({ key }) => key);
  let at = words.lastIndexOf(block.tokens[index]?.key ?? "");
  let start = index;
  while (at > 0 && block.tokens[start]?.before === "space" && block.tokens[start - 1]?.key === words[at - 1]) {
    at--;
    start--;
  }
  return start;
}

/** "Ms. Lassiter" is not Scott Lassiter. */
function isOtherSex(block: BlockText, index: number, { name }: Stranger): boolean {
  const told = courtesySex(block.tokens[index - 1]?.key ?? "");
  const known = told === undefined ? undefined : sexOfGiven(givenName(name));
  return known !== undefined && known !== told;
}

/** "O'Malley" is cut at its apostrophe, "Al-Nouri" at its hyphen. */
function surnameStart(block: BlockText, index: number): number {
  const isCut = block.tokens[index]?.before === "apostrophe" && joinsName(block, index);
  return isCut || hasArticle(block, index) ? index - 1 : index;
}

/** The "Al" of "Al-Nouri". */
function hasArticle({ tokens }: BlockText, index: number): boolean {
  return tokens[index]?.before === "hyphen" && /^(?:al|el)$/.test(tokens[index - 1]?.key ?? "");
}

function isPartOfMore(block: BlockText, index: number, start: number): boolean {
  const next = block.tokens[index + 1];
  const after = next !== undefined && next.before === "space" && next.shape === "capital";
  const isCut = block.tokens[start]?.before === "hyphen" && !hasArticle(block, index);
  return after || isCut || next?.before === "hyphen";
}
