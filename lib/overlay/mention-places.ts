// The mentions of one entity with the words around each, for the card's list of them.
import type { Scene } from "./scene.ts";

/** About this many UTF-16 code units of text stand on each side: a line of the card. */
const AROUND = 26;

export interface MentionPlace {
  /** The mention's number in the article. */
  readonly index: number;
  readonly before: string;
  readonly surface: string;
  readonly after: string;
}

/** Every mention of the entity that the given one is of, in reading order. */
export function mentionPlaces(scene: Scene, of: number): MentionPlace[] {
  const entity = scene.mentions[of]?.entity;
  return scene.mentions.flatMap((mention, index) => {
    const text = scene.map.blocks[mention.block]?.text;
    if (mention.entity !== entity || text === undefined) return [];
    const { start, end } = mention;
    return [{ index, before: wordsBefore(text, start), surface: text.slice(start, end), after: wordsAfter(text, end) }];
  });
}

/** Cut at a space, with dots where something is left out. */
function wordsBefore(text: string, start: number): string {
  const from = start - AROUND;
  if (from <= 0) return text.slice(0, start);
  const cut = text.slice(from, start);
  return `… ${cut.slice(cut.indexOf(" ") + 1)}`;
}

function wordsAfter(text: string, end: number): string {
  const to = end + AROUND;
  if (to >= text.length) return text.slice(end);
  const cut = text.slice(end, to);
  return `${cut.slice(0, cut.lastIndexOf(" ") + 1)}…`;
}
