// The thin layer between the page's events and the hover machine: it says what is under the pointer, owns the one timer, and
// reports when another card is due. It only listens; of all the page's events it stops two: Escape while a card is open, and
// the first tap on a marked link.
import type { Box, Point } from "./geometry.ts";
import { step } from "./hover-intent.ts";
import { heededMentions } from "./hover-numbers.ts";
import { AT_REST, awaited, deadline, openCard } from "./hover-state.ts";
import type { Hover, HoverEvent, OpenCard, Over } from "./hover-state.ts";
import { listen, trusted } from "./listen.ts";
import type { Guard } from "./listen.ts";
import { answerTap } from "./touch.ts";

export interface PointerOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly guard: Guard;
  /** What is at this point; where the page does not report an event there, only the point says it. */
  readonly over: (point: Point, event?: Event) => Over;
  /** The open card's box. */
  readonly cardBox: () => Box | undefined;
  readonly changed: (card: OpenCard | undefined) => void;
  /** While no card is open, the pointer has come to rest on this mention, whose card may be due soon; undefined: no longer. */
  readonly awaits: (mention: number | undefined) => void;
}

export interface Pointer {
  send(event: HoverEvent): void;
  readonly card: OpenNow;
  /** The page was marked anew: `now` says which number a mention has since then; undefined: it is gone. */
  renumber(now: (before: number) => number | undefined): void;
}

export function watchPointer(options: PointerOptions): Pointer {
  const { document, signal, guard } = options;
  const view = document.defaultView ?? window;
  let hover: Hover = AT_REST;
  let timer: number | undefined;
  const overNow = (): Over => (hover.last === undefined ? { on: "page" } : options.over(hover.last));
  const wake = (): void => send({ kind: "rest", at: view.performance.now(), over: overNow() });
  const schedule = (): void => {
    view.clearTimeout(timer);
    const due = deadline(hover);
    if (due !== undefined) timer = view.setTimeout(() => guard(wake), Math.max(0, due - view.performance.now()));
  };
  const send = (event: HoverEvent): void => {
    const [before, dueBefore, awaitedBefore] = [openCard(hover), deadline(hover), awaited(hover)];
    hover = step(hover, event);
    if (event.kind === "rest" || deadline(hover) !== dueBefore) schedule();
    const after = openCard(hover);
    if (before?.mention !== after?.mention || before?.hold !== after?.hold) options.changed(after);
    if (awaited(hover) !== awaitedBefore) options.awaits(awaited(hover));
  };
  signal.addEventListener("abort", () => view.clearTimeout(timer), { once: true });
  hearMoves(options, view, send);
  hearInterruptions(options, view, send);
  hearEscape(options, view, () => openCard(hover), send);
  hearTaps(options, view, () => openCard(hover), send);
  const renumber: Pointer["renumber"] = (now) => {
    const pairs = heededMentions(hover).map((before) => [before, now(before)] as const);
    send({
      kind: "renumber",
      numbers: new Map(pairs.filter((pair): pair is [number, number] => pair[1] !== undefined)),
    });
  };
  return { send, card: () => openCard(hover), renumber };
}

type Send = (event: HoverEvent) => void;
type OpenNow = () => OpenCard | undefined;

function hearMoves({ document, signal, guard, over, cardBox }: PointerOptions, view: Window, send: Send): void {
  const move = (event: PointerEvent): void => {
    if (event.pointerType === "touch") return;
    const point = { x: event.clientX, y: event.clientY };
    const card = cardBox();
    const base = { kind: "move", at: view.performance.now(), point, pressed: event.buttons !== 0 } as const;
    send({ ...base, over: over(point, event), ...(card === undefined ? {} : { card }) });
  };
  const out = (event: PointerEvent): void => {
    // Into a frame: its moves are not heard here.
    const to = event.relatedTarget;
    if (to === null || (to instanceof Element && to.matches("iframe, object, embed"))) {
      send({ kind: "leave", at: view.performance.now() });
    }
  };
  listen(document, "pointermove", move, guard, signal);
  listen(document, "pointerout", out, guard, signal);
}

function hearInterruptions({ document, signal, guard, over }: PointerOptions, view: Window, send: Send): void {
  const press = (event: PointerEvent): void => {
    if (event.pointerType === "touch") return;
    send({ kind: "press", over: over({ x: event.clientX, y: event.clientY }, event) });
  };
  const select = (): void => {
    if (document.getSelection()?.isCollapsed === false) send({ kind: "select" });
  };
  listen(document, "pointerdown", press, guard, signal);
  listen(document, "scroll", () => send({ kind: "scroll", at: view.performance.now() }), guard, signal);
  listen(document, "selectionchange", select, guard, signal);
}

/** On the window, to come before the page's own key handlers; other keys only say that the reader is busy. */
function hearEscape({ signal, guard }: PointerOptions, view: Window, card: OpenNow, send: Send): void {
  const key = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.isComposing || card() === undefined) return send({ kind: "key" });
    event.preventDefault();
    event.stopImmediatePropagation();
    send({ kind: "close" });
  };
  view.addEventListener("keydown", trusted(key, guard), { capture: true, signal });
}

function hearTaps({ signal, guard, over }: PointerOptions, view: Window, card: OpenNow, send: Send): void {
  const tap = (event: PointerEvent): void => {
    if (event.pointerType !== "touch") return;
    const [target] = event.composedPath();
    const isInLink = target instanceof Element && target.closest("a[href]") !== null;
    const answer = answerTap(over({ x: event.clientX, y: event.clientY }, event), isInLink, card());
    if (answer.kind === "close") send({ kind: "close" });
    if (answer.kind !== "open") return;
    if (answer.holdsLink) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    send({ kind: "open", mention: answer.mention, hold: "held" });
  };
  view.addEventListener("click", trusted(tap, guard), { capture: true, signal });
}
