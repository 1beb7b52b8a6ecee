// The reader's own names in an article. They need no rule: where the reader's form stands, the reader's entity is meant.
import type { Article } from "../article/types.ts";
import type { OwnAlias } from "../dataset/own-types.ts";
import type { Category, EntityId } from "../dataset/types.ts";
import { CATEGORIES } from "./artefact.ts";
import type { Matcher } from "./load-matcher.ts";
import { tokenize, type Token } from "./tokens.ts";
import type { Mention } from "./types.ts";

interface Form {
  readonly tokens: readonly Token[];
  readonly entity: EntityId;
  readonly category: Category;
}

/** Mentions of the reader's own forms, sorted by block and start, never overlapping: of two the longer stays. */
export function findOwn(article: Article, aliases: readonly OwnAlias[], matcher: Matcher): Mention[] {
  const forms = formsOf(aliases, matcher);
  if (forms.size === 0) return [];
  return article.blocks.flatMap(({ text }, block) => findInBlock(text, block, forms));
}

/**
 * An annotation's mentions with the reader's laid over them: where two meet, the reader's stays, unless it is only a part
 * of a longer name ("Ruiz" in "Marta Ruiz Vega").
 */
export function layOver(mentions: readonly Mention[], own: readonly Mention[]): Mention[] {
  const kept = own.filter((mine) => !mentions.some((other) => meet(mine, other) && isLonger(other, mine)));
  const others = mentions.filter((other) => !kept.some((mine) => meet(mine, other)));
  return [...kept, ...others].toSorted((left, right) => left.block - right.block || left.start - right.start);
}

/** By the first word's key, the longest first. Forms of entities that this edition does not have are left out. */
function formsOf(aliases: readonly OwnAlias[], matcher: Matcher): ReadonlyMap<string, readonly Form[]> {
  const known = new Map(matcher.entities.map(({ id, c }) => [id, CATEGORIES[c]]));
  const forms = aliases.flatMap(({ text, entity, category = known.get(entity) }) => {
    const tokens = tokenize(text);
    return category === undefined || tokens.length === 0 ? [] : [{ tokens, entity, category }];
  });
  forms.sort((left, right) => right.tokens.length - left.tokens.length);
  return Map.groupBy(forms, ({ tokens }) => tokens[0]?.key ?? "");
}

function findInBlock(text: string, block: number, forms: ReadonlyMap<string, readonly Form[]>): Mention[] {
  const tokens = tokenize(text);
  const found: Mention[] = [];
  let end = 0;
  for (const [index, token] of tokens.entries()) {
    if (index < end) continue;
    const form = forms.get(token.key)?.find((candidate) => standsAt(tokens, index, candidate));
    const last = form === undefined ? undefined : tokens[index + form.tokens.length - 1];
    if (form === undefined || last === undefined) continue;
    const { entity, category } = form;
    const place = { block, start: token.start, end: last.end, surface: text.slice(token.start, last.end) };
    found.push({ ...place, category, entity, confidence: 1, evidence: "the reader's own entry" });
    end = index + form.tokens.length;
  }
  return found;
}

/** The same words, with a capital where the form has one, and no sentence's end between them. */
function standsAt(tokens: readonly Token[], at: number, { tokens: form }: Form): boolean {
  return form.every((wanted, offset) => {
    const token = tokens[at + offset];
    if (token?.key !== wanted.key) return false;
    if (wanted.shape !== "lower" && wanted.shape !== "number" && token.shape === "lower") return false;
    if (offset === 0) return true;
    return token.before !== "stop" && (token.before !== "comma" || wanted.before === "comma");
  });
}

function meet(left: Mention, right: Mention): boolean {
  return left.block === right.block && left.start < right.end && right.start < left.end;
}

function isLonger(left: Mention, right: Mention): boolean {
  return left.end - left.start > right.end - right.start;
}
