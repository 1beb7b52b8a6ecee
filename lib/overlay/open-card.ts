// Which card is open, and what it is given: follows the hover machine, and goes from one mention to another.
import type { Hold, OpenCard } from "./hover-state.ts";
import { scrollToRange } from "./jump.ts";
import { mentionPlaces } from "./mention-places.ts";
import type { CardModel } from "./overlay-types.ts";
import { liveRangeOf, placeOf } from "./scene.ts";
import type { Stage } from "./stage.ts";
import { countOfEntity, nextOfEntity } from "./walk.ts";
import type { Direction } from "./walk.ts";

/** So many blocks before and after the mention's own are asked how wide the column of text is. */
const BLOCKS_AROUND = 4;

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
    anchor: { range, texts: textsAround(stage, open), ...(open.from === undefined ? {} : { point: open.from }) },
    place,
    render: (frame) => stage.options.renderCard(frame, model),
    takesFocus: open.hold !== "hover" && stage.walkedTo === open.mention,
    lost: () => {
      if (stage.pointer.card()?.hold !== "pinned") stage.guard(() => stage.pointer.send({ kind: "close" }));
    },
  });
}

function textsAround<Card>({ scene }: Stage<Card>, open: OpenCard): Element[] {
  const block = scene.mentions[open.mention]?.block ?? 0;
  return scene.map.blocks
    .slice(Math.max(0, block - BLOCKS_AROUND), block + BLOCKS_AROUND + 1)
    .map((near) => near.element);
}

/** What the card of `open` is given; undefined where nothing is known of its mention. */
export function modelOf<Card>(stage: Stage<Card>, open: OpenCard): CardModel<Card> | undefined {
  const mention = stage.scene.mentions[open.mention];
  const card = mention && stage.cardOf(mention);
  if (mention === undefined || card === undefined) return undefined;
  const { nth, count } = countOfEntity(stage.scene, open.mention);
  const pinned = open.hold === "pinned";
  const jump = (index: number | undefined): void => jumpTo(stage, index, pinned ? "pinned" : "held");
  const go = (direction: Direction): void =>
    stage.guard(() => jump(nextOfEntity(stage.scene, open.mention, direction)));
  return {
    card,
    mention,
    index: nth,
    count,
    pinned,
    places: () => mentionPlaces(stage.scene, open.mention),
    onGo: (index) => stage.guard(() => jump(index)),
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
