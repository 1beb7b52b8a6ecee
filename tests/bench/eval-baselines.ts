// What simpler engines find on the same articles: `compromise` alone, and every alias of the dataset taken literally.
import nlp from "compromise/three";
import type { Edition } from "../../lib/dataset/edition-types.ts";
import type { Entity } from "../../lib/dataset/types.ts";
import type { GoldArticle, Prediction } from "./eval-types.ts";

interface Offset {
  readonly text: string;
  readonly offset?: { readonly start: number; readonly length: number };
}

/** People as officials; organisations and acronyms as agencies. It links nothing. */
export function byCompromise({ article }: GoldArticle): Prediction[] {
  return article.blocks.flatMap((block, paragraph) => {
    const doc = nlp(block.text);
    const spans = (found: { json: (options: object) => unknown }, type: string): Prediction[] =>
      (found.json({ offset: true, terms: false }) as Offset[]).flatMap(({ text, offset }) =>
        trimmed(block.text, paragraph, type, text, offset),
      );
    return [
      ...spans(doc.people(), "official"),
      ...spans(doc.organizations(), "agency"),
      ...spans(doc.acronyms(), "agency"),
    ];
  });
}

/** Its spans take in the punctuation and possessive that follow. */
function trimmed(
  text: string,
  paragraph: number,
  type: string,
  surface: string,
  offset: Offset["offset"],
): Prediction[] {
  if (offset === undefined) return [];
  const raw = text.slice(offset.start, offset.start + offset.length) || surface;
  const bare = raw.replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, "");
  const lead = bare.length - bare.replace(/^[^\p{L}\p{N}]+/u, "").length;
  return bare.length === lead
    ? []
    : [{ paragraph, start: offset.start + lead, end: offset.start + bare.length, type, surface: bare }];
}

/** A matcher that takes every alias of every record literally, longest first; the first record wins. */
export function exactAliasMatcher(edition: Edition): (gold: GoldArticle) => Prediction[] {
  const byFirstWord = new Map<string, { text: string; entity: Entity }[]>();
  for (const entity of edition.entities) {
    for (const { text } of entity.aliases) {
      const first = /^\w+/.exec(text)?.[0] ?? text;
      const list = byFirstWord.get(first);
      if (list === undefined) byFirstWord.set(first, [{ text, entity }]);
      else list.push({ text, entity });
    }
  }
  for (const list of byFirstWord.values()) list.sort((left, right) => right.text.length - left.text.length);
  return ({ article }) => article.blocks.flatMap((block, paragraph) => literal(byFirstWord, block.text, paragraph));
}

function literal(
  byFirstWord: ReadonlyMap<string, readonly { text: string; entity: Entity }[]>,
  text: string,
  paragraph: number,
): Prediction[] {
  const found: Prediction[] = [];
  let free = 0;
  for (const match of text.matchAll(/\w+/g)) {
    const start = match.index;
    if (start < free) continue;
    const alias = byFirstWord
      .get(match[0])
      ?.find((each) => text.startsWith(each.text, start) && !/^\w/.test(text.slice(start + each.text.length)));
    if (alias === undefined) continue;
    free = start + alias.text.length;
    const { kind, id } = alias.entity;
    found.push({
      paragraph,
      start,
      end: free,
      type: kind === "person" ? "official" : kind,
      entity: id,
      surface: alias.text,
    });
  }
  return found;
}
