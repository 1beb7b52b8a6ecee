// Wakes the page when a pause is over.

/** Timers of browsers hold no more than this, ms: 24 days. */
const LONGEST = 2_147_483_647;

export interface Alarm {
  /** Rings at this moment, ms since the epoch, in place of what was set before; anything but a number: never. */
  set(at: number | string | undefined): void;
}

export function createAlarm(signal: AbortSignal, ring: () => void): Alarm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  return {
    set(at) {
      clearTimeout(timer);
      if (typeof at === "number") timer = setTimeout(ring, Math.min(LONGEST, Math.max(0, at - Date.now())));
    },
  };
}
