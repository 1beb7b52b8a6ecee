// A question on its way to the page of ours that answers it. It goes through the browser's memory and never stands in an
// address: histories keep those, and the words may come from a private window.
import { browser } from "wxt/browser";
import type { Question } from "./messages.ts";

function keyOf(id: string): string {
  return `question-${id}`;
}

/** Keeps the question until it is taken. Resolves to the id to take it by. */
export async function keepQuestion(question: Question): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(id)]: question });
  return id;
}

/** Hands the question out and forgets it; undefined where there is none of that id, or no longer. */
export async function takeQuestion(id: string): Promise<Question | undefined> {
  const key = keyOf(id);
  const kept = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only our own pages and the background can write there
  return kept[key] as Question | undefined;
}
