// Walking through the mentions by key: lights up, reads out, opens and closes.
import { jumpTo } from "./open-card.ts";
import { scrollToRange } from "./jump.ts";
import { liveRangeOf, placeOf } from "./scene.ts";
import type { Stage } from "./stage.ts";
import { countKnown, nextKnown, walkStart } from "./walk.ts";
import type { Direction } from "./walk.ts";

/** With a card open the card goes along; else the mention is lit up and read out. */
export function walk<Card>(stage: Stage<Card>, direction: Direction): void {
  const open = stage.pointer.card();
  const from = open?.mention ?? stage.walkedTo ?? walkStart(stage.options.document, stage.scene, direction);
  const index = nextKnown(stage.scene, from, direction);
  if (index === undefined) return;
  if (open === undefined) light(stage, index);
  else jumpTo(stage, index, open.hold === "pinned" ? "pinned" : "held");
  announce(stage, index);
}

function light<Card>(stage: Stage<Card>, index: number): void {
  const range = liveRangeOf(stage.scene, index);
  if (range === undefined) return;
  stage.walkedTo = index;
  scrollToRange(range);
  stage.painter.activate(placeOf(stage.scene, index));
}

function announce<Card>(stage: Stage<Card>, index: number): void {
  const mention = stage.scene.mentions[index];
  const card = mention && stage.cardOf(mention);
  if (mention === undefined || card === undefined) return;
  const { nth, count } = countKnown(stage.scene, index);
  stage.host.announce(stage.options.describe(card, mention, nth, count));
}

export function toggleCard<Card>(stage: Stage<Card>): void {
  if (stage.pointer.card() !== undefined) return stage.pointer.send({ kind: "close" });
  const at = stage.walkedTo ?? nextKnown(stage.scene, walkStart(stage.options.document, stage.scene, "next"), "next");
  jumpTo(stage, at, "held");
}

/** A press or Escape: the reader is no longer walking. */
export function endWalk<Card>(stage: Stage<Card>): void {
  stage.walkedTo = undefined;
  if (stage.pointer.card() === undefined) stage.painter.activate(undefined);
}
