// A card as one line to quote: name, what it was on the day, the source, and the edition that says so.
import type { Entity } from "../dataset/types.ts";
import { dateText, sentence } from "./date-words.ts";
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
  const claim = sentence(claimOf(record, row ?? now, scene), words);
  const edition = `Waymark. ${words.edition(dateText(scene.now, words))}`;
  return `${claim}. ${words.sourceNamed(source.publisher)}, ${source.url} (${edition})`;
}

/** "Title 42: ended, on 27 December 2023"; of what is told in a sentence the day comes first: "…, on 1 March 2022: was President". */
function claimOf({ kind, name }: Entity, row: Row | undefined, scene: Scene): string {
  const day = scene.words.on(dateText(scene.at, scene.words));
  if (row?.badge !== undefined) return `${name}: ${uncapped(row.badge.text)}, ${day}`;
  if (row?.strong === undefined) return row?.text === undefined ? name : `${name}, ${day}: ${goneOn(kind, row.text)}`;
  const { strong, text = "" } = row;
  const told = text === "" || /^[,.;]/.test(text) ? `${strong}${text}` : `${strong} ${text}`;
  if (kind !== "person") return `${name}: ${told}, ${day}`;
  // English writes an office beside a name with a capital, Spanish does not.
  return `${name}, ${scene.language === "es" ? uncapped(told) : told}, ${day}`;
}

/** Of an office or agency the sentence may begin with a name. */
function goneOn(kind: Entity["kind"], text: string): string {
  return kind === "person" ? uncapped(text) : text;
}

function uncapped(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
