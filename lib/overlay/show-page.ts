// Takes in what is to be shown on the page: the first time, after a change, and with categories turned on and off.
import type { Category } from "../dataset/types.ts";
import { changedMarks, markedMentions } from "./marks.ts";
import { showCard } from "./open-card.ts";
import type { Annotated } from "./overlay-types.ts";
import { isShown, placeOf } from "./scene.ts";
import type { Scene } from "./scene.ts";
import type { Stage } from "./stage.ts";

export function show<Card>(stage: Stage<Card>, annotated: Annotated<Card>): void {
  const { map, mentions, cards, isMarked = () => true } = annotated;
  const open = stage.pointer.card();
  const stays = open && sameMention(stage.scene, { ...stage.scene, map, mentions }, open.mention);
  stage.scene = { map, mentions, isMarked, visible: stage.scene.visible };
  stage.cards = cards;
  stage.roots = shadowRootsOf(stage.scene);
  stage.walkedTo = undefined;
  const marked = markedMentions(stage.scene);
  stage.painter.paint(changedMarks(stage.marked, marked, stage.scene));
  stage.marked = marked;
  // What the pointer was resting on may have another number now.
  stage.pointer.send({ kind: "select" });
  if (open === undefined) return;
  if (stays === open.mention) showCard(stage, open);
  else stage.pointer.send(stays === undefined ? { kind: "close" } : { kind: "open", mention: stays, hold: open.hold });
}

/** The index after an update of the mention that had `index` before: the same entity at the same place of the page. */
function sameMention(before: Scene, after: Scene, index: number): number | undefined {
  const entity = before.mentions[index]?.entity;
  const place = placeOf(before, index);
  const at = after.mentions.findIndex((mention, other) => {
    if (place === undefined || mention.entity !== entity) return false;
    const now = placeOf(after, other);
    return now?.startContainer === place.startContainer && now.startOffset === place.startOffset;
  });
  return at === -1 ? undefined : at;
}

/** Marks are chosen for the background that they were painted on: this paints them for the one that is there now. */
export function repaint<Card>(stage: Stage<Card>): void {
  stage.painter.paint(changedMarks(new Map(), stage.marked, stage.scene));
}

function shadowRootsOf(scene: Scene): ShadowRoot[] {
  const roots = new Set(scene.map.blocks.map((block) => block.element.getRootNode()));
  return [...roots].filter((root) => root instanceof ShadowRoot);
}

export function setCategories<Card>(stage: Stage<Card>, visible: ReadonlySet<Category>): void {
  stage.scene = { ...stage.scene, visible };
  stage.painter.showCategories(visible);
  const open = stage.pointer.card();
  if (open !== undefined && !isShown(stage.scene, open.mention)) stage.pointer.send({ kind: "close" });
}
