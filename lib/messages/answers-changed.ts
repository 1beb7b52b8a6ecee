// "What you were told may be out of date": from the background to every page at once. It goes through the storage, which all
// of them can watch; finding the tabs would need a permission more.
import { browser } from "wxt/browser";

const KEY = "answers-changed";

/** Tells every page of ours to ask again: the reader's own entries or the edition are others now. */
export async function tellAnswersChanged(): Promise<void> {
  await browser.storage.local.set({ [KEY]: Date.now() + Math.random() });
}

/** Calls back when answers have changed. Returns the function that ends it. */
export function watchAnswers(onChange: () => void): () => void {
  const changed = (changes: Readonly<Record<string, unknown>>): void => {
    if (KEY in changes) onChange();
  };
  browser.storage.onChanged.addListener(changed);
  // In a page whose extension has been updated or removed there is nothing left to listen to.
  return () => browser.storage?.onChanged.removeListener(changed);
}
