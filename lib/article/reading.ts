// The results of reading a page.
import type { BodyBlock } from "./body-blocks.ts";
import type { BodyTraits } from "./body.ts";
import { mapBlock, textMap } from "./text-map.ts";
import type { MappedBlock, TextMap } from "./text-map.ts";
import { trim } from "./trim.ts";
import type { Article, NotArticleReason } from "./types.ts";

/** Where the article stands on the page, and what is needed to read parts of it again. */
export interface ArticleSource {
  /** The innermost element around nearly all of the body. */
  readonly core: Element;
  readonly traits: BodyTraits;
  readonly headline: BodyBlock | undefined;
  /** In reading order and before trimming. */
  readonly candidates: readonly BodyBlock[];
}

export interface ArticleReading {
  readonly kind: "article";
  readonly article: Article;
  readonly map: TextMap;
  readonly source: ArticleSource;
}

/** `article` comes with it where a reader insists and there is some text. */
export interface OtherReading {
  readonly kind: "not-article";
  readonly reason: NotArticleReason;
}

export type PageReading = ArticleReading | OtherReading;

/** A segment is mapped once: what did not change keeps its mapped block. */
const mappings = new WeakMap<BodyBlock["segment"], MappedBlock>();

function mapped({ segment }: BodyBlock): MappedBlock {
  const known = mappings.get(segment);
  if (known !== undefined) return known;
  const block = mapBlock(segment.frame.element, segment.pieces);
  mappings.set(segment, block);
  return block;
}

/** The article and its map from what was found on the page. `about`: everything but the blocks. */
export function articleReading(about: Omit<Article, "blocks">, source: ArticleSource): ArticleReading {
  const chosen = [...(source.headline === undefined ? [] : [source.headline]), ...trim(source.candidates)];
  const blocks = chosen.map(mapped);
  const article: Article = {
    ...about,
    blocks: chosen.map(({ kind }, index) => ({ kind, text: blocks[index]?.text ?? "" })),
  };
  return { kind: "article", article, map: textMap(blocks), source };
}
