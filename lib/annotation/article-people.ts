// Public people outside the dataset, as this article introduces them: a name beside a public title, then its surname.
import type { BlockText } from "./block-text.ts";
import type { Judge } from "./judge.ts";
import { isGiven, isThingWord } from "./name-edges.ts";
import { publicRole, type Role } from "./public-role.ts";
import { isPrivateWord } from "./role-words.ts";
import type { Candidate, Scene } from "./scene.ts";
import { isCourtesy, titleClass } from "./titles.ts";
import type { Token } from "./tokens.ts";
import { cellOf } from "./places-in-text.ts";

/** A mention of a person whom only the article knows. */
export interface Stranger {
  readonly block: number;
  readonly first: number;
  readonly last: number;
  readonly name: string;
  readonly introduction: string;
}

const PARTICLES = new Set("de del la da di dos van von der den al el bin ben".split(" "));
const LONGEST_NAME = 4;

/** Mentions of public people outside the dataset. `taken` are the spans that are something else already. */
export function findArticlePeople(scene: Scene, taken: readonly Candidate[], judge: Judge | undefined): Stranger[] {
  const covered = new Set<number>();
  for (const { block, first, last } of taken) {
    for (let index = first; index <= last; index++) covered.add(cellOf(block, index));
  }
  const named = introductions(scene, covered, judge);
  return [...named, ...surnames(scene, named, covered)];
}

function introductions(scene: Scene, covered: Set<number>, judge: Judge | undefined): Stranger[] {
  const found: Stranger[] = [];
  const roles = new Map<string, string>();
  scene.blocks.forEach((block, number) => {
    if (number === scene.title || block.style !== "sentence") return;
    for (let first = 0; first < block.tokens.length; first++) {
      const last = nameEnd(block, number, first, covered);
      if (last === undefined) continue;
      const stranger = introduce(scene, { block: number, first, last }, judge, roles);
      if (stranger !== undefined) {
        found.push(stranger);
        for (let index = first; index <= last; index++) covered.add(cellOf(number, index));
      }
      first = last;
    }
  });
  return found;
}

/** Last token of the run of capitalised words that begins at `first`, where it has the shape of a full name. */
function nameEnd(block: BlockText, number: number, first: number, covered: ReadonlySet<number>): number | undefined {
  const start = block.tokens[first];
  if (start === undefined || !(isNameWord(start) || isInitial(block, start)) || covered.has(cellOf(number, first))) {
    return undefined;
  }
  let last = first;
  let words = 1;
  for (let index = first + 1; index < block.tokens.length && words < LONGEST_NAME + 1; index++) {
    const token = block.tokens[index];
    if (token === undefined || covered.has(cellOf(number, index)) || !joinsName(block, index)) break;
    if (token.before === "hyphen" && isNameWord(block.tokens[index - 1]) && token.shape !== "number") last = index;
    else if (isNameWord(token) || isInitial(block, token)) last = index;
    else if (beginsElision(block, index)) continue;
    else if (!PARTICLES.has(token.key)) break;
    words++;
  }
  const isThing = block.tokens
    .slice(first, last + 1)
    .some((token) => isThingWord(token.key) || isPrivateWord(token.key));
  return last > first && words <= LONGEST_NAME && !isThing ? last : undefined;
}

/** The "O" of "O'Malley". */
function beginsElision(block: BlockText, index: number): boolean {
  return (
    block.tokens[index]?.key.length === 1 &&
    block.tokens[index + 1]?.before === "apostrophe" &&
    joinsName(block, index + 1)
  );
}

/** "J." or "J.D.", in British papers "J", but not the words "A" and "I". */
function isInitial(block: BlockText, token: Token): boolean {
  const raw = block.text.slice(token.start, token.end + 1);
  return /^(?:(?:\p{Lu}\.){1,3}|[B-HJ-Z] )/u.test(raw);
}

/** A space, a hyphen, or the apostrophe of "O'Mahoney". */
function joinsName(block: BlockText, index: number): boolean {
  const token = block.tokens[index];
  const previous = block.tokens[index - 1];
  if (token === undefined || previous === undefined) return false;
  if (token.before === "apostrophe") {
    return previous.key.length === 1 && previous.shape === "capital" && token.shape === "capital";
  }
  return token.before === "space" || token.before === "hyphen";
}

function isNameWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.shape === "capital" &&
    token.key.length > 1 &&
    !isCourtesy(token.key) &&
    titleClass([token.key]) === undefined
  );
}

function introduce(
  scene: Scene,
  span: { block: number; first: number; last: number },
  judge: Judge | undefined,
  roles: Map<string, string>,
): Stranger | undefined {
  const block = scene.blocks[span.block];
  if (block === undefined) return undefined;
  const name = textOf(block, span.first, span.last);
  const role = publicRole(scene, span);
  const introduction = role === undefined ? roles.get(name) : introductionOf(block, role);
  if (introduction === undefined || !isPersonName(scene, block, span, role?.direct ?? roles.has(name), judge)) {
    return undefined;
  }
  if (!roles.has(name)) roles.set(name, introduction);
  return { ...span, name, introduction: roles.get(name) ?? introduction };
}

/** Without a judge a known given name or a public title before the name convinces; a judge's verdict goes before both. */
function isPersonName(
  scene: Scene,
  block: BlockText,
  span: { first: number; last: number },
  direct: boolean,
  judge: Judge | undefined,
): boolean {
  const first = block.tokens[span.first];
  const known = direct || (first !== undefined && isGiven(scene.matcher, first));
  return judge?.isPerson(sentenceAround(block, span), textOf(block, span.first, span.last)) ?? known;
}

function introductionOf(block: BlockText, role: Role): string {
  return textOf(block, role.first, role.last).replace(/^(?:the|a|an|The|A)\s+/, "");
}

function textOf(block: BlockText, first: number, last: number): string {
  return block.text.slice(block.tokens[first]?.start, block.tokens[last]?.end);
}

const SENTENCE_REACH = 25;

function sentenceAround(block: BlockText, { first, last }: { first: number; last: number }): string {
  return textOf(block, Math.max(0, first - SENTENCE_REACH), Math.min(block.tokens.length - 1, last + SENTENCE_REACH));
}

/** Later mentions by the surname alone; by the first word where the name is written surname first ("Moon Jae-in"). */
function surnames(scene: Scene, named: readonly Stranger[], covered: ReadonlySet<number>): Stranger[] {
  const bySurname = new Map<string, Stranger>();
  for (const stranger of named) {
    const tokens = scene.blocks[stranger.block]?.tokens ?? [];
    const hyphened = tokens[stranger.last]?.before === "hyphen" && tokens[stranger.last]?.shape === "lower";
    const key = tokens[hyphened ? stranger.first : stranger.last]?.key ?? "";
    const other = bySurname.get(key);
    if (other === undefined) bySurname.set(key, stranger);
    else if (other.name !== stranger.name) bySurname.set(key, { ...other, name: "" });
  }
  return scene.blocks.flatMap((block, number) =>
    number === scene.title ? [] : surnamesIn(block, number, bySurname, covered),
  );
}

function surnamesIn(
  block: BlockText,
  number: number,
  bySurname: ReadonlyMap<string, Stranger>,
  covered: ReadonlySet<number>,
): Stranger[] {
  return block.tokens.flatMap((token, index) => {
    const stranger = bySurname.get(token.key);
    if (
      stranger === undefined ||
      stranger.name === "" ||
      token.shape === "lower" ||
      covered.has(cellOf(number, index))
    ) {
      return [];
    }
    if (isPartOfMore(block, index)) return [];
    return [{ ...stranger, block: number, first: surnameStart(block, index), last: index }];
  });
}

/** "O'Malley" is cut at its apostrophe. */
function surnameStart(block: BlockText, index: number): number {
  return block.tokens[index]?.before === "apostrophe" && joinsName(block, index) ? index - 1 : index;
}

function isPartOfMore(block: BlockText, index: number): boolean {
  const token = block.tokens[index];
  const previous = block.tokens[index - 1];
  const next = block.tokens[index + 1];
  const after = next !== undefined && next.before === "space" && next.shape === "capital";
  const before = previous !== undefined && token?.before === "space" && isNameWord(previous) && !previous.opens;
  return before || after || token?.before === "hyphen" || next?.before === "hyphen";
}
