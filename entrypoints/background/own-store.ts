// The reader's own entries in the background: read once, and the one place where they change.
import { listOwn, openOwn, type OwnStore } from "../../lib/dataset/own-entities.ts";
import type { OwnEntry } from "../../lib/dataset/own-entries.ts";
import { tellAnswersChanged } from "../../lib/messages/answers-changed.ts";

let opened: Promise<OwnStore> | undefined;
let entries: Promise<readonly OwnEntry[]> | undefined;

/** The store; a failure is not remembered. */
function store(): Promise<OwnStore> {
  opened ??= openOwn(() => (opened = undefined)).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/**
 * Every entry, newest first.
 * @throws DOMException where the browser gives no store.
 */
export function ownEntries(): Promise<readonly OwnEntry[]> {
  entries ??= store()
    .then(listOwn)
    .catch((error: unknown) => {
      entries = undefined;
      throw error;
    });
  return entries;
}

/** The same for an answer to a page, which goes without them where they cannot be had. */
export function ownEntriesOrNone(): Promise<readonly OwnEntry[]> {
  return ownEntries().catch((error: unknown) => {
    console.debug("Waymark:", error);
    return [];
  });
}

/** Asks something of the store itself. */
export async function askOwn<T>(question: (own: OwnStore) => Promise<T>): Promise<T> {
  return question(await store());
}

/** Changes the store; open pages hear that their answers may be others now. */
export async function changeOwn<T>(work: (own: OwnStore) => Promise<T>): Promise<T> {
  try {
    return await work(await store());
  } finally {
    entries = undefined;
    await tellAnswersChanged();
  }
}
