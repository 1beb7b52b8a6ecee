// The mentions of a page as other tools can find them again.
import type { Mention } from "../annotation/types.ts";
import { textAnchors } from "../article/text-anchors.ts";
import { rangeOf, type TextMap } from "../article/text-map.ts";
import type { AnchoredMention } from "../export/web-annotation.ts";

interface Annotated {
  readonly map: TextMap;
  readonly mentions: readonly Mention[];
}

/** Mentions whose text has left the page are left out. */
export function anchoredMentions(document: Document, { map, mentions }: Annotated): readonly AnchoredMention[] {
  const ranges = mentions.map(({ block, start, end }) => rangeOf(map, block, start, end));
  return textAnchors(document, ranges).flatMap((anchor, index) => {
    const mention = mentions[index];
    return anchor === undefined || mention === undefined ? [] : [{ entity: mention.entity, anchor }];
  });
}
