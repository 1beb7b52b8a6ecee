// Runs in the page under test: reads the article's blocks, finds the phrases that the page lists, and puts the overlay over
// them with the plainest of cards. `window.harness` is what the tests ask.
import { cardFonts } from "../../../components/card/card-fonts.ts";
import { cardCss } from "../../../components/card/card.css.ts";
import type { Mention } from "../../../lib/annotation/types.ts";
import { mapBlock, rangeOf, textMap } from "../../../lib/article/text-map.ts";
import type { MappedBlock } from "../../../lib/article/text-map.ts";
import type { Category, EntityId } from "../../../lib/dataset/types.ts";
import { mentionAt } from "../../../lib/overlay/hit-test.ts";
import { HOVER } from "../../../lib/overlay/hover-timing.ts";
import { createOverlay } from "../../../lib/overlay/overlay.ts";
import type { CardModel } from "../../../lib/overlay/overlay-types.ts";
import type { Scene } from "../../../lib/overlay/scene.ts";
import { watchListeners } from "./listeners.ts";
import { drawRealCard } from "./real-card.ts";

export type Phrase = readonly [text: string, category: Category];

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

declare global {
  /** Newer than TypeScript's own list. */
  interface HighlightRegistry {
    highlightsFromPoint(x: number, y: number): readonly unknown[];
  }
  interface Window {
    phrases: readonly Phrase[];
    /** CSS px; what a card wants, before it is cut down. */
    cardHeight?: number;
    harness: ReturnType<typeof startHarness>;
  }
}

const ALL: ReadonlySet<Category> = new Set(["official", "office", "agency", "term", "place"]);
const CARD_STYLE = `
.card { all: initial; display: block; box-sizing: border-box; width: 320px; overflow: auto; background: #fff; color: #222;
  font: 13px sans-serif; border: 1px solid #999; border-radius: 6px; }
[data-scheme="dark"] .card { background: #222; color: #eee; }
`;

function blocksOf(document: Document): MappedBlock[] {
  return [...document.querySelectorAll("[data-block]")].map((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const pieces: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode instanceof Text) pieces.push(walker.currentNode);
    return mapBlock(element, pieces);
  });
}

function findPhrases(blocks: readonly MappedBlock[]): Mention[] {
  const found = blocks.flatMap(({ text }, block) =>
    window.phrases.flatMap(([surface, category]) =>
      [...text.matchAll(new RegExp(surface, "gu"))].map(({ index: start, 0: match }) => ({
        block,
        start,
        end: start + match.length,
        surface,
        category,
        entity: surface as EntityId,
        confidence: 1,
        evidence: "test",
      })),
    ),
  );
  return found.toSorted((a, b) => a.block - b.block || a.start - b.start);
}

function drawCard(frame: HTMLElement, model: CardModel<string> | undefined): void {
  if (drawRealCard(frame, model)) return;
  frame.replaceChildren();
  if (model === undefined) return;
  const card = document.createElement("div");
  Object.assign(card, { className: "card", role: "dialog", tabIndex: -1, ariaLabel: model.card });
  card.style.height = `${window.cardHeight ?? 180}px`;
  const pin = document.createElement("button");
  Object.assign(pin, { textContent: model.pinned ? "unpin" : "pin", onclick: model.onPin });
  const next = document.createElement("button");
  Object.assign(next, { textContent: "next", onclick: model.onNext });
  card.append(`${model.card} ${model.index} of ${model.count} `, pin, next);
  frame.append(card);
}

function rectOf(element: Element | undefined): Rect | undefined {
  const isVisible = element?.checkVisibility({ visibilityProperty: true }) ?? false;
  if (element === undefined || !isVisible) return undefined;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}

function startHarness() {
  const end = new AbortController();
  const listening = watchListeners();
  let frame: HTMLElement | undefined;
  const spoken: string[] = [];
  const errors: string[] = [];
  const overlay = createOverlay<string>({
    document,
    signal: end.signal,
    cardStyle: window.realCards === undefined ? CARD_STYLE : cardCss,
    cardFonts: window.realCards === undefined ? [] : cardFonts,
    renderCard: (into, model) => {
      frame = into;
      drawCard(into, model);
    },
    describe: (card, mention, index, count) => {
      const words = `mention ${index} of ${count}: ${card}, ${mention.category}`;
      spoken.push(words);
      return words;
    },
    sayMarks: (shown) => {
      spoken.push(shown ? "shown" : "hidden");
      return "";
    },
    report: (error) => errors.push(String(error)),
  });
  let scene: Scene = { map: textMap([]), mentions: [], visible: ALL, isMarked: () => true };
  return {
    spoken,
    errors,
    overlay,
    listening,
    /** Reads the page and paints; answers how long the painting took, in ms. */
    show(): number {
      const map = textMap(blocksOf(document));
      scene = { ...scene, map, mentions: findPhrases(map.blocks) };
      const before = performance.now();
      overlay?.show({ map, mentions: scene.mentions, cardOf: ({ surface }) => surface });
      return performance.now() - before;
    },
    end: () => end.abort(),
    /** Resolves when a card that something could open has opened: later than any deadline of the overlay's. */
    longerThanAnyWait: () =>
      new Promise<void>((resolve) => {
        setTimeout(resolve, HOVER.quietAfterScroll + HOVER.openAfter + 100);
      }),
    mentions: (): readonly Mention[] => scene.mentions,
    at: (x: number, y: number): number | undefined => mentionAt(document, scene, { x, y }, []),
    /** The lines of a mention. */
    lines(index: number): Rect[] {
      const mention = scene.mentions[index];
      const place = mention && rangeOf(scene.map, mention.block, mention.start, mention.end);
      if (place === undefined) return [];
      const range = document.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    },
    /** Brings a mention to the middle of the viewport; answers where the middle of its first line then is. */
    scrollTo(index: number): { x: number; y: number } {
      const { block } = scene.mentions[index] ?? { block: 0 };
      document.querySelectorAll("[data-block]")[block]?.scrollIntoView({ block: "center" });
      const line = this.lines(index)[0];
      if (line === undefined) throw new Error("not in the page");
      return { x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 };
    },
    cardText: (): string => (rectOf(frame) === undefined ? "" : (frame?.textContent ?? "")),
    cardRect: (): Rect | undefined => rectOf(frame),
    buttonRect: (label: string): Rect | undefined =>
      rectOf([...(frame?.querySelectorAll("button") ?? [])].find((button) => button.textContent === label)),
    scheme: (): string | undefined => frame?.dataset["scheme"],
  };
}

window.harness = startHarness();
