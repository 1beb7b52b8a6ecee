// A card as one line to quote: name, what it was on the day, the source, and the edition that says so.
import type { Entity } from "../dataset/types.ts";
import { dateText } from "./date-words.ts";
import type { Scene } from "./scene.ts";
import type { CardSource, Row } from "./types.ts";

/** "Alejandro Mayorkas, Secretary of Homeland Security, on 27 December 2023. Source: …"; undefined without a source. */
export function citeOf(
  record: Entity,
  rows: readonly Row[],
  source: CardSource | undefined,
  scene: Scene,
): string | undefined {
  if (source === undefined) return undefined;
  const { words } = scene;
  const { labels } = words;
  const row = rows.find(({ label }) => [labels.onDate, labels.headThen, labels.head].includes(label));
  const now = scene.article === undefined ? rows.find(({ label }) => label === labels.now) : undefined;
  const told = statement(row ?? now);
  const day = words.on(dateText(scene.at, words));
  const joint = record.kind === "person" ? ", " : ": ";
  const claim = told === undefined ? record.name : `${record.name}${joint}${told}, ${day}`;
  const edition = `Waymark. ${words.edition(dateText(scene.now, words))}`;
  return `${claim}. ${words.sourceNamed(source.publisher)}, ${source.url} (${edition})`;
}

/** The row's main words: the badge, or what is set in bold, or the sentence. */
function statement(row: Row | undefined): string | undefined {
  if (row?.badge !== undefined) return row.badge.text;
  if (row?.strong === undefined) return row?.text;
  const { strong, text = "" } = row;
  return text === "" || /^[,.;]/.test(text) ? `${strong}${text}` : `${strong} ${text}`;
}
