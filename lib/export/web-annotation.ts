// Every mention as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/), for tools that read such.
import type { EntityId } from "../dataset/types.ts";
import type { TextAnchor } from "../article/anchor-types.ts";
import type { Card } from "../context/types.ts";
import { rowText, type BriefExport } from "./brief-export.ts";

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";

/** A mention where it stands in the page. */
export interface AnchoredMention {
  readonly entity: EntityId;
  readonly anchor: TextAnchor;
}

export interface AnnotationOptions {
  /** Another IRI at each call. */
  readonly newId: () => string;
  /** ISO 8601 instant. */
  readonly created: string;
  /** The address of the document that the anchors were read from. */
  readonly source: string;
}

/**
 * An AnnotationCollection with all its annotations on one page. Positions count Unicode code points, as the standard asks, in the
 * text content of the document's `body`: the text of all its text nodes, those of scripts and hidden elements too, in document
 * order and as they are. Hypothesis and dom-anchor-text-position count UTF-16 code units in the same text.
 */
export function webAnnotations(
  { article, brief }: Pick<BriefExport, "article" | "brief">,
  mentions: readonly AnchoredMention[],
  options: AnnotationOptions,
): object {
  const items = mentions.flatMap(({ entity, anchor }) => {
    const card = brief.cards[entity];
    return card === undefined ? [] : [annotation(bodies(card, brief.note), anchor, options)];
  });
  return {
    "@context": CONTEXT,
    id: options.newId(),
    type: "AnnotationCollection",
    label: article.title,
    generator: { type: "Software", name: "Waymark" },
    generated: options.created,
    total: items.length,
    first: { id: options.newId(), type: "AnnotationPage", startIndex: 0, items },
  };
}

function annotation(
  body: readonly object[],
  anchor: TextAnchor,
  { newId, created, source }: AnnotationOptions,
): object {
  const { exact, prefix, suffix, start, end } = anchor;
  return {
    id: newId(),
    type: "Annotation",
    motivation: "identifying",
    created,
    generator: { type: "Software", name: "Waymark" },
    body,
    target: {
      type: "SpecificResource",
      source,
      selector: [
        { type: "TextQuoteSelector", exact, prefix, suffix },
        { type: "TextPositionSelector", start, end },
      ],
    },
  };
}

/** Who or what it is and what limits that, its name as a tag, and the sources as links. */
function bodies(card: Card, note = ""): object[] {
  const { name, kicker, rows, sources, language, verified } = card;
  const told = rows.map((row) => `${row.label}: ${rowText(row)}`);
  const value = [`${name} (${kicker})`, ...told, note, verified].filter((line) => line !== "").join("\n");
  return [
    { type: "TextualBody", purpose: "describing", format: "text/plain", language, value },
    { type: "TextualBody", purpose: "tagging", value: name },
    ...sources.map(({ url }) => ({ type: "SpecificResource", purpose: "linking", source: url })),
  ];
}
