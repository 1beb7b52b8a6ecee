// The gazetteer pass: every alias that stands in a block, whatever it may turn out to mean. Letter case is checked here;
// all else is resolved over the whole article.
import { ALIAS_RULES, NEEDS_THE, type AliasExtra, type AliasRule, type EntityRow } from "./artefact.ts";
import type { BlockText } from "./block-text.ts";
import { bracketBefore } from "./brackets.ts";
import { caseFits } from "./case-fit.ts";
import type { Matcher } from "./load-matcher.ts";
import { regionEndingAt } from "./region-phrases.ts";
import type { Token } from "./tokens.ts";

export interface Hit {
  readonly block: number;
  /** Token indices, `last` inclusive. */
  readonly first: number;
  readonly last: number;
  readonly entity: number;
  readonly row: EntityRow;
  readonly rule: AliasRule;
  readonly flags: number;
  readonly extra: AliasExtra;
}

const NO_EXTRA: AliasExtra = {};
const NO_ENTITY: EntityRow = { id: "", c: 0, j: "" };

/** All hits of a block, by first token, longer ones later. */
export function findHits(matcher: Matcher, block: BlockText, number: number): Hit[] {
  const hits: Hit[] = [];
  for (let first = 0; first < block.tokens.length; first++) walk(matcher, block, number, first, hits);
  return hits;
}

function walk(matcher: Matcher, block: BlockText, number: number, first: number, hits: Hit[]): void {
  let node = 0;
  for (let last = first; last < block.tokens.length; last++) {
    const token = block.tokens[last];
    if (token === undefined) return;
    if (last > first) {
      node = across(matcher, node, block, last);
      if (node < 0) return;
    }
    const next = step(matcher, node, block.ids[last] ?? -1);
    if (next < 0) {
      // "Alejandro N. Mayorkas": an initial between given name and surname is passed over.
      if (last === first + 1 && isInitial(token) && block.tokens[last + 1]?.before === "space") continue;
      return;
    }
    node = next;
    collect(matcher, node, block, number, first, last, hits);
  }
}

/** The node after what stands before a token: a full stop ends every alias. */
function across(matcher: Matcher, node: number, block: BlockText, index: number): number {
  const joint = jointBefore(block, index);
  if (joint !== undefined) return step(matcher, node, matcher.words.get(joint) ?? -1);
  return block.tokens[index]?.before === "stop" ? -1 : node;
}

/** A comma or bracket before a token: in the trie it is a word of its own. */
export function jointBefore({ text, tokens }: BlockText, index: number): string | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  return token.before === "comma" ? "," : bracketBefore(text, tokens[index - 1], token);
}

function isInitial(token: Token): boolean {
  return token.end - token.start <= 2 && token.key.length === 1 && token.shape === "capital";
}

/** The trie node after a word, -1 where no alias goes on so. */
export function step(matcher: Matcher, node: number, word: number): number {
  if (word < 0) return -1;
  const { edgeStart, edgeWord, edgeNode } = matcher.trie;
  let low = edgeStart[node] ?? 0;
  let high = (edgeStart[node + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = edgeWord[middle] ?? 0;
    if (found === word) return edgeNode[middle] ?? -1;
    if (found < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function collect(
  matcher: Matcher,
  node: number,
  block: BlockText,
  number: number,
  first: number,
  last: number,
  hits: Hit[],
): void {
  const { aliasStart } = matcher.trie;
  const { columns } = matcher;
  const end = aliasStart[node + 1] ?? 0;
  for (let alias = aliasStart[node] ?? 0; alias < end; alias++) {
    const flags = columns.flags[alias] ?? 0;
    const demand = { flags, capitals: columns.capitals[alias] ?? 0, upper: columns.upper[alias] ?? 0 };
    if (!caseFits(block, first, last, demand)) continue;
    if ((flags & NEEDS_THE) !== 0 && !hasArticle(block, first)) continue;
    const entity = columns.entity[alias] ?? 0;
    const rule = ALIAS_RULES[columns.rule[alias] ?? 0] ?? "always";
    const row = matcher.entities[entity] ?? NO_ENTITY;
    hits.push({
      block: number,
      first,
      last,
      entity,
      row,
      rule,
      flags,
      extra: matcher.extras[columns.extra[alias] ?? 0] ?? NO_EXTRA,
    });
  }
}

/** An article before it, with adjectives between ("the Republican-led House"), or a capital that no sentence begins with. */
function hasArticle(block: BlockText, index: number): boolean {
  const token = block.tokens[index];
  if (token === undefined || joinsName(block, index)) return false;
  const before = block.tokens.slice(Math.max(0, index - ARTICLE_REACH), index);
  if (before.some((word) => word.key === "the")) return true;
  return token.shape === "capital" && !token.opens && block.style === "sentence";
}

/** "the Naval Guard", "the State House": a name of two words. */
function joinsName(block: BlockText, index: number): boolean {
  const previous = block.tokens[index - 1];
  return (
    block.tokens[index]?.before === "space" &&
    previous?.shape === "capital" &&
    !previous.opens &&
    previous.before !== "hyphen" &&
    !PARTIES.test(previous.key) &&
    regionEndingAt(block, index - 1) === undefined
  );
}

const PARTIES = /^(?:republican|democratic|labor|labour|tory|conservative|liberal|trump)$/;

const ARTICLE_REACH = 3;
