// Takes in what is to be shown on the page: the first time, after a change, and with categories turned on and off.
import type { Category } from "../dataset/types.ts";
import { changedMarks, markedMentions } from "./marks.ts";
import { showCard } from "./open-card.ts";
import type { MarkStyle } from "./mark-look.ts";
import type { Annotated } from "./overlay-types.ts";
import { isKnown, placeOf } from "./scene.ts";
import type { Scene } from "./scene.ts";
import type { Stage } from "./stage.ts";

export function show<Card>(stage: Stage<Card>, annotated: Annotated<Card>): void {
  const { map, mentions, cardOf, isMarked = () => true } = annotated;
  const [before, open] = [stage.scene, stage.pointer.card()];
  const scene = { map, mentions, isMarked, visible: before.visible };
  stage.scene = scene;
  stage.cardOf = cardOf;
  stage.roots = shadowRootsOf(scene);
  const numberNow = (index: number): number | undefined => sameMention(before, scene, index);
  stage.walkedTo = stage.walkedTo === undefined ? undefined : numberNow(stage.walkedTo);
  const marked = markedMentions(scene);
  stage.painter.paint(changedMarks(stage.marked, marked, scene));
  stage.marked = marked;
  stage.pointer.renumber(numberNow);
  // With its old number the machine reports no change, yet the card may know more now.
  const now = stage.pointer.card();
  if (now !== undefined && now.mention === open?.mention) showCard(stage, now);
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

export function setMarkStyle<Card>(stage: Stage<Card>, style: MarkStyle): void {
  if (stage.painter.useStyle(style)) repaint(stage);
}

function shadowRootsOf(scene: Scene): ShadowRoot[] {
  const roots = new Set(scene.map.blocks.map((block) => block.element.getRootNode()));
  return [...roots].filter((root) => root instanceof ShadowRoot);
}

export function setCategories<Card>(stage: Stage<Card>, visible: ReadonlySet<Category>): void {
  stage.wanted = visible;
  showWanted(stage);
}

export function toggleMarks<Card>(stage: Stage<Card>): void {
  stage.marksHidden = !stage.marksHidden;
  showWanted(stage);
  stage.host.announce(stage.options.sayMarks(!stage.marksHidden));
}

const NONE: ReadonlySet<Category> = new Set();

function showWanted<Card>(stage: Stage<Card>): void {
  const visible = stage.marksHidden ? NONE : stage.wanted;
  stage.scene = { ...stage.scene, visible };
  stage.painter.showCategories(visible);
  const open = stage.pointer.card();
  if (open !== undefined && !isKnown(stage.scene, open.mention)) stage.pointer.send({ kind: "close" });
}
