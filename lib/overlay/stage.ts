// The overlay's moving parts on one page, and what they do together: paint, open, jump, walk. `overlay.ts` builds it.
import type { CardSession } from "./card-session.ts";
import type { Host } from "./host.ts";
import type { Hold, OpenCard } from "./hover-state.ts";
import { scrollToRange } from "./jump.ts";
import type { Guard } from "./listen.ts";
import { changedMarks, markedMentions } from "./marks.ts";
import type { Marked } from "./marks.ts";
import type { Annotated, CardModel, OverlayOptions } from "./overlay-types.ts";
import type { Painter } from "./paint.ts";
import type { Pointer } from "./pointer-events.ts";
import { isShown, liveRangeOf, placeOf } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { countOfEntity, countShown, nextOfEntity, nextShown, walkStart } from "./walk.ts";
import type { Direction } from "./walk.ts";

export interface Stage<Card> {
  readonly options: OverlayOptions<Card>;
  readonly guard: Guard;
  readonly painter: Painter;
  readonly host: Host;
  readonly session: CardSession;
  readonly pointer: Pointer;
  scene: Scene;
  cards: Readonly<Record<string, Card>>;
  marked: Marked;
  /** Open shadow roots that hold text of the article. */
  roots: readonly ShadowRoot[];
  /** The mention that a key or the popup last went to. */
  walkedTo: number | undefined;
}

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

/** A press or Escape: the reader is no longer walking. */
export function endWalk<Card>(stage: Stage<Card>): void {
  stage.walkedTo = undefined;
  if (stage.pointer.card() === undefined) stage.painter.activate(undefined);
}

function shadowRootsOf(scene: Scene): ShadowRoot[] {
  const roots = new Set(scene.map.blocks.map((block) => block.element.getRootNode()));
  return [...roots].filter((root) => root instanceof ShadowRoot);
}

/** Follows the hover machine: opens, changes or closes the card. */
export function showCard<Card>(stage: Stage<Card>, open: OpenCard | undefined): void {
  const model = open && modelOf(stage, open);
  const place = open && placeOf(stage.scene, open.mention);
  const range = open && liveRangeOf(stage.scene, open.mention);
  if (open === undefined || model === undefined || place === undefined || range === undefined) {
    stage.session.close();
    if (open !== undefined) stage.pointer.send({ kind: "close" });
    return;
  }
  stage.session.open({
    anchor: { range, ...(open.from === undefined ? {} : { point: open.from }) },
    place,
    render: (frame) => stage.options.renderCard(frame, model),
    takesFocus: open.hold !== "hover" && stage.walkedTo === open.mention,
    lost: () => {
      if (stage.pointer.card()?.hold !== "pinned") stage.guard(() => stage.pointer.send({ kind: "close" }));
    },
  });
}

function modelOf<Card>(stage: Stage<Card>, open: OpenCard): CardModel<Card> | undefined {
  const mention = stage.scene.mentions[open.mention];
  const card = mention && stage.cards[mention.entity];
  if (mention === undefined || card === undefined) return undefined;
  const { nth, count } = countOfEntity(stage.scene, open.mention);
  const pinned = open.hold === "pinned";
  const go = (direction: Direction): void =>
    stage.guard(() => jumpTo(stage, nextOfEntity(stage.scene, open.mention, direction), pinned ? "pinned" : "held"));
  return {
    card,
    mention,
    index: nth,
    count,
    pinned,
    onPrevious: () => go("previous"),
    onNext: () => go("next"),
    onPin: () => stage.guard(() => stage.pointer.send({ kind: "pin", pinned: !pinned })),
    onClose: () => stage.guard(() => stage.pointer.send({ kind: "close" })),
  };
}

/** Scrolls to a mention and opens its card, which takes the focus. */
export function jumpTo<Card>(stage: Stage<Card>, index: number | undefined, hold: Hold): void {
  const range = index === undefined ? undefined : liveRangeOf(stage.scene, index);
  if (index === undefined || range === undefined) return;
  stage.walkedTo = index;
  scrollToRange(range);
  stage.pointer.send({ kind: "open", mention: index, hold });
}

/** With a card open the card goes along; else the mention is lit up and read out. */
export function walk<Card>(stage: Stage<Card>, direction: Direction): void {
  const open = stage.pointer.card();
  const from = open?.mention ?? stage.walkedTo ?? walkStart(stage.options.document, stage.scene, direction);
  const index = nextShown(stage.scene, from, direction);
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
  const card = mention && stage.cards[mention.entity];
  if (mention === undefined || card === undefined) return;
  const { nth, count } = countShown(stage.scene, index);
  stage.host.announce(stage.options.describe(card, mention, nth, count));
}

export function toggleCard<Card>(stage: Stage<Card>): void {
  if (stage.pointer.card() !== undefined) return stage.pointer.send({ kind: "close" });
  const at = stage.walkedTo ?? nextShown(stage.scene, walkStart(stage.options.document, stage.scene, "next"), "next");
  jumpTo(stage, at, "held");
}

export function setCategories<Card>(stage: Stage<Card>, visible: Scene["visible"]): void {
  stage.scene = { ...stage.scene, visible };
  stage.painter.showCategories(visible);
  const open = stage.pointer.card();
  if (open !== undefined && !isShown(stage.scene, open.mention)) stage.pointer.send({ kind: "close" });
}
