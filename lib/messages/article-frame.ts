// In which frame of a tab the article stands: mostly in the page itself, sometimes in a frame of the page's own origin. Kept in the
// browser's memory for the session, so that our pages know it without waking the background.
import { browser } from "wxt/browser";

/** The number of the page's own frame in every tab. */
export const TOP_FRAME = 0;

/** How many entities the frames of a tab name. */
interface Named {
  readonly top: number;
  /** The last frame in the page that named any. */
  readonly inner?: { readonly frameId: number; readonly count: number };
}

const NOTHING: Named = { top: 0 };

function keyOf(tabId: number): string {
  return `named-${String(tabId)}`;
}

/** The frame to speak with about the tab's article; the page's own where no frame in it has one of its own. */
export async function articleFrame(tabId: number): Promise<number> {
  const { top, inner } = await named(tabId);
  return top > 0 || inner === undefined ? TOP_FRAME : inner.frameId;
}

/** Takes down what a frame tells; calls may not overlap. Resolves to how many entities the tab's article names. */
export async function noteNamed(tabId: number, frameId: number, count: number): Promise<number> {
  const before = await named(tabId);
  const after = withFrame(before, frameId, count);
  if (JSON.stringify(after) !== JSON.stringify(before)) await browser.storage.session.set({ [keyOf(tabId)]: after });
  return after.top > 0 ? after.top : (after.inner?.count ?? 0);
}

/** The tab has been closed, or shows another page. */
export async function forgetFrames(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

async function named(tabId: number): Promise<Named> {
  const key = keyOf(tabId);
  const kept = await browser.storage.session.get(key);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only our own pages and the background can write there
  return (kept[key] as Named | undefined) ?? NOTHING;
}

function withFrame({ top, inner }: Named, frameId: number, count: number): Named {
  if (frameId === TOP_FRAME) return { top: count, ...(inner && { inner }) };
  if (count > 0) return { top, inner: { frameId, count } };
  return inner === undefined || inner.frameId === frameId ? { top } : { top, inner };
}
