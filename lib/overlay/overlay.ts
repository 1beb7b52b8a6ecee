// The overlay of one page: builds the marks, the card they open and every way to open it, and hands out the few things
// that may be asked of them. What a card looks like is the caller's.
import { textMap } from "../article/text-map.ts";
import type { Category } from "../dataset/types.ts";
import { createCardSession } from "./card-session.ts";
import type { Point } from "./geometry.ts";
import { mentionAt } from "./hit-test.ts";
import { createHost } from "./host.ts";
import type { Over } from "./hover-state.ts";
import { createGuard, listen } from "./listen.ts";
import type { Overlay, OverlayOptions } from "./overlay-types.ts";
import { createPainter } from "./paint.ts";
import type { Painter } from "./paint.ts";
import { watchPointer } from "./pointer-events.ts";
import { jumpTo, showCard } from "./open-card.ts";
import { setCategories, setMarkStyle, show, toggleMarks } from "./show-page.ts";
import type { Stage } from "./stage.ts";
import { createWarmUp } from "./warm-up.ts";
import { watchScheme } from "./watch-scheme.ts";
import { endWalk, toggleCard, walk } from "./walk-page.ts";

export type { CardModel, Overlay } from "./overlay-types.ts";

const ALL: ReadonlySet<Category> = new Set(["official", "office", "agency", "term", "place"]);

/** Undefined where the browser cannot paint highlights: the page then stays as it is. */
export function createOverlay<Card>(options: OverlayOptions<Card>): Overlay<Card> | undefined {
  const end = new AbortController();
  const signal = AbortSignal.any([options.signal, end.signal]);
  const view = options.document.defaultView;
  const painter = view === null ? undefined : createPainter(view, signal);
  if (painter === undefined) return undefined;
  const stage = setStage({ ...options, signal }, painter);
  hearPage(stage, signal);
  let isShown = false;
  /** Not before there are marks: both cost time that the first marks should not wait for. */
  const afterFirst = (): void => {
    if (isShown || view === null) return;
    isShown = true;
    watchScheme(stage, view, signal);
    view.requestIdleCallback(() => signal.aborted || stage.host.prepare());
  };
  const guarded =
    <Args extends unknown[]>(work: (...args: Args) => void) =>
    (...args: Args): void => {
      if (!signal.aborted) stage.guard(() => work(...args));
    };
  return {
    show: guarded((annotated) => {
      show(stage, annotated);
      afterFirst();
    }),
    setCategories: guarded((visible) => setCategories(stage, visible)),
    setMarkStyle: guarded((style) => setMarkStyle(stage, style)),
    setRestDelay: guarded((openAfter) => stage.pointer.send({ kind: "delay", openAfter })),
    open: guarded((index) => jumpTo(stage, index, "held")),
    close: guarded(() => stage.pointer.send({ kind: "close" })),
    walk: guarded((direction) => walk(stage, direction)),
    toggleCard: guarded(() => toggleCard(stage)),
    toggleMarks: guarded(() => toggleMarks(stage)),
    destroy: () => end.abort(),
  };
}

function setStage<Card>(options: OverlayOptions<Card>, painter: Painter): Stage<Card> {
  const { document, signal } = options;
  const report = options.report ?? (() => undefined);
  const guard = createGuard(report);
  const unrender = (frame: HTMLElement): void => guard(() => options.renderCard(frame, undefined));
  const view = document.defaultView;
  const host = createHost(document, options.cardStyle, signal);
  const stage: Stage<Card> = {
    options,
    guard,
    painter,
    host,
    session: createCardSession({ document, host, painter, unrender, report, signal }),
    pointer: watchPointer({
      document,
      signal,
      guard,
      over: (point, event) => overWhat(stage, point, event),
      cardBox: () => (host.isOpen() ? host.frame.getBoundingClientRect() : undefined),
      changed: (card) => showCard(stage, card),
      awaits: (mention) => getReady(mention),
    }),
    scene: { map: textMap([]), mentions: [], visible: ALL, isMarked: () => true },
    cardOf: () => undefined,
    wanted: ALL,
    marksHidden: false,
    marked: new Map(),
    roots: [],
    walkedTo: undefined,
  };
  const getReady = view === null ? () => undefined : createWarmUp(stage, view, signal);
  return stage;
}

function overWhat<Card>({ host, options, scene, roots }: Stage<Card>, point: Point, event: Event | undefined): Over {
  if (event === undefined ? host.isAt(point) : host.owns(event)) return { on: "card" };
  const mention = mentionAt(options.document, scene, point, roots);
  return mention === undefined ? { on: "page" } : { on: "mark", mention };
}

/** A dialog or fullscreen element of the page makes what is outside it inert; a press elsewhere ends a walk; no event tells that
 * the page has emptied the registry of highlights. */
function hearPage<Card>(stage: Stage<Card>, signal: AbortSignal): void {
  const { options, guard, host, painter } = stage;
  const { document } = options;
  const settle = (): void => {
    if (host.isOpen()) host.settle();
  };
  const press = (event: Event): void => {
    if (!host.owns(event)) endWalk(stage);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === "Escape") endWalk(stage);
  };
  listen(document, "toggle", settle, guard, signal);
  listen(document, "fullscreenchange", settle, guard, signal);
  listen(document, "pointerdown", press, guard, signal);
  listen(document, "keydown", key, guard, signal);
  for (const type of ["pointerover", "scroll"] as const) listen(document, type, () => painter.restore(), guard, signal);
}
