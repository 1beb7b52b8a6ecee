// What a reader's own selection may mean: whatever answers to the name, without an article to decide. The reader asked, so
// letter case and doubt, which keep a mark off a page, do not count here; the answer lists all and leaves the choice to them.
import type { OwnAlias } from "../dataset/own-types.ts";
import type { EntityId } from "../dataset/types.ts";
import { annotate } from "./annotate.ts";
import { ALIAS_RULES, type EntityRow } from "./artefact.ts";
import { readBlock, type BlockText } from "./block-text.ts";
import { jointBefore, step } from "./hits.ts";
import { tenureOn } from "./holders.ts";
import type { Matcher } from "./load-matcher.ts";
import { findOwn } from "./own-mentions.ts";
import { tokenize } from "./tokens.ts";

/** More than a reader would compare. */
const MOST_ANSWERS = 6;
/** A selection of more words is no name. */
const MOST_WORDS = 40;

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "el", "la", "los", "las", "un", "una", "al", "del"]);

/** Where and when the text was selected, as far as that is known. */
export interface LookUpPlace {
  /** `YYYY-MM-DD`: who held an office that day is named before others. */
  readonly day?: string;
  readonly language?: string;
  /** The reader's own names; they come before the dataset's. */
  readonly own?: readonly OwnAlias[];
}

/**
 * Entities that answer to `text`, the likeliest first, at most six. Where the whole text is nobody's name: those that the
 * annotator finds in it. Empty where there are none, or the text is too long to be a question.
 */
export function lookUp(matcher: Matcher, text: string, place: LookUpPlace = {}): EntityId[] {
  const block = readBlock(matcher, text);
  if (block.tokens.length === 0 || block.tokens.length > MOST_WORDS) return [];
  const whole = answersFrom(matcher, block, 0, place);
  const startsWithArticle = ARTICLES.has(block.tokens[0]?.key ?? "");
  const exact = whole.length === 0 && startsWithArticle ? answersFrom(matcher, block, 1, place) : whole;
  const found = exact.length === 0 ? within(matcher, text, place) : exact;
  return [...new Set(found)].slice(0, MOST_ANSWERS);
}

/** Entities that go by exactly these words, from the token `first` on. */
function answersFrom(matcher: Matcher, block: BlockText, first: number, { day, own = [] }: LookUpPlace): EntityId[] {
  const asked = keysOf(block.tokens.slice(first));
  const mine = own.filter(({ text }) => asked !== "" && keysOf(tokenize(text)) === asked);
  return [...mine.map(({ entity }) => entity), ...named(matcher, block, first, day)];
}

function keysOf(tokens: readonly { readonly key: string }[]): string {
  return tokens.map(({ key }) => key).join(" ");
}

/** Entities with an alias of exactly these words, from the token `first` on. */
function named(matcher: Matcher, block: BlockText, first: number, day: string | undefined): EntityId[] {
  const node = nodeOf(matcher, block, first);
  if (node < 0 || first >= block.tokens.length) return [];
  const { columns, trie, entities } = matcher;
  const found: { readonly row: EntityRow; readonly order: number }[] = [];
  for (let alias = trie.aliasStart[node] ?? 0; alias < (trie.aliasStart[node + 1] ?? 0); alias++) {
    const row = entities[columns.entity[alias] ?? -1];
    const rule = columns.rule[alias] ?? 0;
    // "President", "Sen.": a form of address, not a name.
    if (row === undefined || ALIAS_RULES[rule] === "beside-name") continue;
    found.push({ row, order: rule * 2 + (heldOfficeOn(row, day) ? 0 : 1) });
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the matcher keeps the dataset's own ids as plain text
  return found.toSorted((a, b) => a.order - b.order).map(({ row }) => row.id as EntityId);
}

/** The trie node of the block's words, -1 where no alias is so. */
function nodeOf(matcher: Matcher, block: BlockText, first: number): number {
  let node = 0;
  for (let index = first; index < block.tokens.length && node >= 0; index++) {
    const joint = index > first ? jointBefore(block, index) : undefined;
    if (joint !== undefined) node = step(matcher, node, matcher.words.get(joint) ?? -1);
    if (node >= 0) node = step(matcher, node, block.ids[index] ?? -1);
  }
  return node;
}

function heldOfficeOn(row: EntityRow, day: string | undefined): boolean {
  return day !== undefined && (row.t ?? []).some((tenure) => tenureOn(tenure, day) !== "no");
}

function within(matcher: Matcher, text: string, { day, language = "und", own = [] }: LookUpPlace): EntityId[] {
  const article = {
    url: "",
    title: "",
    language,
    blocks: [{ kind: "paragraph" as const, text }],
    ...(day !== undefined && { published: day }),
  };
  const { mentions, people } = annotate(matcher, article, { force: true });
  const all = [...findOwn(article, own, matcher), ...mentions];
  // A person whom only the text knows is nobody that we could tell of.
  return all.map(({ entity }) => entity).filter((id) => !people.some((person) => person.id === id));
}
