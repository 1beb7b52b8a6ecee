// The hover machine speaks of mentions by number; when the page is marked anew, the same mentions get other numbers.
import type { Hover, Phase } from "./hover-state.ts";

/** The mentions that the phase speaks of. */
export function heededMentions({ phase }: Hover): readonly number[] {
  if (phase.kind === "idle") return phase.muted === undefined ? [] : [phase.muted];
  if (phase.kind === "waiting") return [phase.mention];
  return phase.kind === "swapping" ? [phase.card.mention, phase.next] : [phase.card.mention];
}

/** The same phase in the new numbers; a mention without one is gone, and what hung on it is over. */
export function renumber(phase: Phase, numbers: ReadonlyMap<number, number>): Phase {
  if (phase.kind === "idle") {
    const muted = phase.muted === undefined ? undefined : numbers.get(phase.muted);
    return { kind: "idle", ...(muted === undefined ? {} : { muted }) };
  }
  if (phase.kind === "waiting") return waitFor(numbers.get(phase.mention), phase.until);
  const mention = numbers.get(phase.card.mention);
  const next = phase.kind === "swapping" ? numbers.get(phase.next) : undefined;
  if (mention === undefined) return phase.kind === "swapping" ? waitFor(next, phase.until) : { kind: "idle" };
  const card = { ...phase.card, mention };
  if (phase.kind !== "swapping") return { ...phase, card };
  return next === undefined ? { kind: "open", card } : { ...phase, card, next };
}

function waitFor(mention: number | undefined, until: number): Phase {
  return mention === undefined ? { kind: "idle" } : { kind: "waiting", mention, until };
}
