// Reads a page in slices, so that no single task of ours keeps a long page from scrolling or answering a click.
import { reading, readPages } from "./read-page.ts";
import type { ReadOptions } from "./read-page.ts";
import type { PageReading } from "./reading.ts";
import type { Steps } from "./steps.ts";

/** Gives way to the page now and then. */
export interface Pace {
  /** Whether the present slice has taken long enough. */
  readonly isDue: () => boolean;
  /** Resolves when the page has had its turn; the next slice begins. */
  readonly pause: () => Promise<void>;
}

/** ms of one slice: half a frame. */
const SLICE = 8;

/** `scheduler.yield` where there is one: the rest comes before what has been asked for later. */
export function paceInPage(): Pace {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  let began = performance.now();
  return {
    isDue: () => performance.now() - began > SLICE,
    async pause() {
      await (scheduler?.yield?.() ?? new Promise((resolve) => void setTimeout(resolve, 0)));
      began = performance.now();
    },
  };
}

/** A page that changes during so many attempts is read in one go. */
const ATTEMPTS = 3;

/** As `readPages`; a page that changes between two slices is read anew. Undefined when the signal came first. */
export async function readPatiently(
  document: Document,
  url: string,
  options: ReadOptions,
  pace: Pace,
  signal: AbortSignal,
): Promise<PageReading[] | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const readings = await sliced(document, reading(document, url, options), pace, signal);
    if (signal.aborted) return undefined;
    if (readings !== undefined) return readings;
  }
  return readPages(document, url, options);
}

/** Undefined where the page changed meanwhile. */
async function sliced(
  document: Document,
  steps: Steps<PageReading[]>,
  pace: Pace,
  signal: AbortSignal,
): Promise<PageReading[] | undefined> {
  let changes: ReturnType<typeof watchChanges> | undefined;
  try {
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return step.value;
      if (!pace.isDue()) continue;
      changes ??= watchChanges(document);
      await pace.pause();
      if (changes.some() || signal.aborted) return undefined;
    }
  } finally {
    changes?.end();
  }
}

function watchChanges(document: Document): { readonly some: () => boolean; readonly end: () => void } {
  const window = document.defaultView;
  if (window === null) return { some: () => false, end: () => undefined };
  let changed = false;
  const observer = new window.MutationObserver(() => {
    changed = true;
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return { some: () => changed || observer.takeRecords().length > 0, end: () => observer.disconnect() };
}
