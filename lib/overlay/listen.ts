// Every listener that the overlay sets goes through here: it hears only the reader's own events, ends with the signal, and
// never lets an error of ours reach the page.

/** Runs `work`; what it throws goes to the caller's report and no further. */
export type Guard = (work: () => void) => void;

export function createGuard(report: (error: unknown) => void): Guard {
  return (work) => {
    try {
      work();
    } catch (error) {
      report(error);
    }
  };
}

/** Hears what the reader did; events that a script of the page made up (`isTrusted` false) are not heard. */
export function trusted<Kind extends Event>(handle: (event: Kind) => void, guard: Guard): (event: Kind) => void {
  return (event) => {
    if (event.isTrusted) guard(() => handle(event));
  };
}

/** Listens in the capturing phase, before the page can stop the event, and never holds up scrolling. */
export function listen<Type extends keyof DocumentEventMap>(
  document: Document,
  type: Type,
  handle: (event: DocumentEventMap[Type]) => void,
  guard: Guard,
  signal: AbortSignal,
): void {
  document.addEventListener(type, trusted(handle, guard), { capture: true, passive: true, signal });
}
