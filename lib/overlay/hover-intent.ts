// When the pointer means it: a pure state machine that turns the pointer's moves into "this card is open". Time comes in as
// data, so the adapter owns the only clock; the timings are in hover-timing.ts.
import { isOnWayTo } from "./geometry.ts";
import type { Point } from "./geometry.ts";
import type { Hover, HoverEvent, OpenCard, Over, Phase } from "./hover-state.ts";
import { renumber } from "./hover-numbers.ts";
import { HOVER } from "./hover-timing.ts";

export function step(hover: Hover, event: HoverEvent): Hover {
  if (event.kind === "move") return move(hover, event);
  if (event.kind === "scroll") return scroll(hover, event.at);
  if (event.kind === "delay") return { ...hover, openAfter: event.openAfter };
  return { ...hover, phase: nextPhase(hover, event) };
}

function nextPhase({ phase, last }: Hover, event: Exclude<HoverEvent, { kind: "move" | "scroll" | "delay" }>): Phase {
  switch (event.kind) {
    case "rest":
      return rest(phase, event, last);
    case "leave":
      return leave(phase, event.at);
    case "press":
      return press(phase, event.over);
    case "open":
      return { kind: "open", card: { mention: event.mention, hold: event.hold } };
    case "pin":
      return pin(phase, event.pinned);
    case "close":
      return dismiss(phase);
    case "renumber":
      return renumber(phase, event.numbers);
    case "select":
    case "key":
      break;
  }
  return settle(phase);
}

type Move = Extract<HoverEvent, { kind: "move" }> & { readonly openAfter: number };

function move(hover: Hover, event: Extract<HoverEvent, { kind: "move" }>): Hover {
  const { last } = hover;
  // Browsers send a move when the page scrolls under a pointer that stands still.
  if (last !== undefined && last.x === event.point.x && last.y === event.point.y) return hover;
  const next = { ...hover, last: { ...event.point, at: event.at } };
  if (event.pressed) return { ...next, phase: settle(hover.phase) };
  const isFast = last !== undefined && speed(last, next.last) > HOVER.restSpeed;
  // Just after a scroll, resting counts from the end of its quiet.
  const calm = { ...event, at: Math.max(event.at, hover.quietUntil), openAfter: hover.openAfter };
  const { phase } = hover;
  return { ...next, phase: "card" in phase ? moveWithCard(phase, calm, isFast) : moveWithout(phase, calm, isFast) };
}

function speed(from: Point & { at: number }, to: Point & { at: number }): number {
  return Math.hypot(to.x - from.x, to.y - from.y) / Math.max(1, to.at - from.at);
}

function moveWithout(phase: Extract<Phase, { kind: "idle" | "waiting" }>, event: Move, isFast: boolean): Phase {
  if (event.over.on !== "mark") return { kind: "idle" };
  const { mention } = event.over;
  if (phase.kind === "idle" && phase.muted === mention) return phase;
  if (phase.kind === "waiting" && phase.mention === mention && !isFast) return phase;
  return { kind: "waiting", mention, until: event.at + event.openAfter };
}

type WithCard = Extract<Phase, { card: OpenCard }>;

function moveWithCard(phase: WithCard, event: Move, isFast: boolean): Phase {
  const { card } = phase;
  if (card.hold === "pinned") return { kind: "open", card };
  if (event.over.on === "card") return { kind: "open", card };
  if (event.over.on === "page") return moveOffBoth(phase, event);
  const { mention } = event.over;
  if (mention === card.mention) return { kind: "open", card: { ...card, from: event.point } };
  const swap = { kind: "swapping", card, next: mention } as const;
  // A mark that lies on the way to the card has to be rested on, without a move, as long as if no card were open.
  if (isOnWay(card, event)) return { ...swap, until: event.at + event.openAfter };
  if (phase.kind === "swapping" && phase.next === mention && !isFast) return phase;
  return { ...swap, until: event.at + Math.min(HOVER.swapAfter, event.openAfter) };
}

function moveOffBoth(phase: WithCard, event: Move): Phase {
  const { card } = phase;
  if (card.hold !== "hover") return { kind: "open", card };
  if (phase.kind === "leaving" && !isOnWay(card, event)) return phase;
  return { kind: "leaving", card, until: event.at + HOVER.closeAfter };
}

function isOnWay(card: OpenCard, event: Move): boolean {
  return (
    event.card !== undefined && card.from !== undefined && isOnWayTo(event.card, card.from, event.point, HOVER.pathSlop)
  );
}

/** Browsers report a scroll after the moves of the same frame: a wait is not forgotten for it, but begins again when it is quiet. */
function scroll(hover: Hover, at: number): Hover {
  const quietUntil = at + HOVER.quietAfterScroll;
  const { phase } = hover;
  const isWaiting = phase.kind === "waiting" || phase.kind === "swapping";
  return { ...hover, quietUntil, phase: isWaiting ? { ...phase, until: quietUntil + hover.openAfter } : phase };
}

function rest(phase: Phase, { at, over }: Extract<HoverEvent, { kind: "rest" }>, last: Point | undefined): Phase {
  if (!("until" in phase) || at < phase.until) return phase;
  if (phase.kind === "leaving") return { kind: "idle" };
  const mention = phase.kind === "waiting" ? phase.mention : phase.next;
  if (over.on === "mark" && over.mention === mention) {
    return { kind: "open", card: { mention, hold: "hover", ...(last === undefined ? {} : { from: last }) } };
  }
  return phase.kind === "waiting" ? { kind: "idle" } : scrolledAway(phase.card, over, at);
}

/** The mark that was to take over is no longer under the pointer. */
function scrolledAway(card: OpenCard, over: Over, at: number): Phase {
  const isOnOwn = over.on === "card" || (over.on === "mark" && over.mention === card.mention);
  if (isOnOwn || card.hold !== "hover") return { kind: "open", card };
  return { kind: "leaving", card, until: at + HOVER.closeAfter };
}

function leave(phase: Phase, at: number): Phase {
  if (!("card" in phase)) return { kind: "idle" };
  if (phase.card.hold !== "hover") return { kind: "open", card: phase.card };
  return phase.kind === "leaving" ? phase : { kind: "leaving", card: phase.card, until: at + HOVER.closeAfter };
}

/** What was about to open does not; what is open, or closing, goes on. */
function settle(phase: Phase): Phase {
  if (phase.kind === "waiting") return { kind: "idle" };
  if (phase.kind === "swapping") return { kind: "open", card: phase.card };
  return phase;
}

function press(phase: Phase, over: Over): Phase {
  if (!("card" in phase)) return over.on === "mark" ? { kind: "idle", muted: over.mention } : { kind: "idle" };
  const { card } = phase;
  if (card.hold === "pinned" || over.on === "card") return { kind: "open", card };
  if (over.on === "mark" && over.mention === card.mention) return { kind: "open", card };
  return over.on === "mark" ? { kind: "idle", muted: over.mention } : { kind: "idle" };
}

function pin(phase: Phase, pinned: boolean): Phase {
  if (!("card" in phase)) return phase;
  return { kind: "open", card: { ...phase.card, hold: pinned ? "pinned" : "held" } };
}

function dismiss(phase: Phase): Phase {
  return "card" in phase ? { kind: "idle", muted: phase.card.mention } : { kind: "idle" };
}
