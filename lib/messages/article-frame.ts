// In which frame of a tab the article stands: mostly in the page itself, sometimes in a frame of the page's own origin. Kept in the
// browser's memory for the session, so that our pages know it without waking the background.
import { browser } from "wxt/browser";

/** The number of the page's own frame in every tab. */
export const TOP_FRAME = 0;

/** Whom to send a message. */
export interface FrameTarget {
  readonly tabId: number;
  readonly frameId: number;
}

/** How many entities each frame of a tab names, by its number; frames that name none are left out. */
type Named = Readonly<Record<string, number>>;

function keyOf(tabId: number): string {
  return `named-${String(tabId)}`;
}

/**
 * Asks the frame with the tab's article, or the page itself: where no frame in it has one, or the page has taken that frame away.
 * `gone` is told of the latter. Rejects where the page itself does not answer.
 */
export async function askArticle<T>(
  tabId: number,
  ask: (target: FrameTarget) => Promise<T>,
  gone: (frame: FrameTarget) => unknown,
): Promise<T> {
  const { frameId } = mostNamed(await named(tabId));
  try {
    return await ask({ tabId, frameId });
  } catch (error) {
    if (frameId === TOP_FRAME) throw error;
    gone({ tabId, frameId });
    return ask({ tabId, frameId: TOP_FRAME });
  }
}

/** Takes down what a frame tells; calls may not overlap. Resolves to how many entities the tab's article names. */
export async function noteNamed({ tabId, frameId }: FrameTarget, count: number): Promise<number> {
  const { [frameId]: before = 0, ...others } = await named(tabId);
  const after = count > 0 ? { ...others, [frameId]: count } : others;
  if (count !== before) await browser.storage.session.set({ [keyOf(tabId)]: after });
  return mostNamed(after).count;
}

/** The tab has been closed, or shows another page. */
export async function forgetFrames(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

async function named(tabId: number): Promise<Named> {
  const key = keyOf(tabId);
  const kept = await browser.storage.session.get(key);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only our own pages and the background can write there
  return (kept[key] as Named | undefined) ?? {};
}

/** The page itself where it has an article; else the frame that names most. */
function mostNamed(counts: Named): { readonly frameId: number; readonly count: number } {
  const top = counts[TOP_FRAME];
  if (top !== undefined) return { frameId: TOP_FRAME, count: top };
  const [most] = Object.entries(counts).toSorted(([, a], [, b]) => b - a);
  return most === undefined ? { frameId: TOP_FRAME, count: 0 } : { frameId: Number(most[0]), count: most[1] };
}
