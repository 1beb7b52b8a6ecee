// The dataset and the matcher, made ready once for the life of this background and again when the store is lost.
import { loadMatcher, type Matcher } from "../../lib/annotation/load-matcher.ts";
import type { FactSource } from "../../lib/dataset/fact-source.ts";
import { openDataset, type Dataset } from "../../lib/dataset/open-dataset.ts";
import type { Readiness } from "../../lib/messages/messages.ts";
import { packagedEdition } from "./packaged-edition.ts";

export interface ReadyAnnotator {
  readonly source: FactSource;
  readonly matcher: Matcher;
  /** How the dataset stands: where it is read from, and what was wrong with the store. */
  readonly dataset: Dataset;
}

let ready: Promise<ReadyAnnotator> | undefined;
let readiness: Readiness = { kind: "preparing" };

/** The annotator; the first call of a background's life opens the dataset. A failure is not remembered: the next call tries again. */
export function readyAnnotator(): Promise<ReadyAnnotator> {
  ready ??= prepare().catch((error: unknown) => {
    ready = undefined;
    readiness = { kind: "failed" };
    throw error;
  });
  return ready;
}

/** How it stands, without waiting for it; asking sets it going. A failure is told as one until the next try has gone well. */
export function datasetReadiness(): Readiness {
  readyAnnotator().catch((error: unknown) => console.debug("Waymark:", error));
  return readiness;
}

async function prepare(): Promise<ReadyAnnotator> {
  if (readiness.kind !== "failed") readiness = { kind: "preparing" };
  const dataset = await openDataset(packagedEdition, () => (ready = undefined), { accepts: isReadable });
  const { source } = dataset;
  const matcher = loadMatcher(await source.matcher());
  readiness = { kind: "ready", date: source.stamp.date };
  return { source, matcher, dataset };
}

/** Whether this build reads a matcher that came in a file: one that another version wrote may be laid out otherwise. */
function isReadable(matcher: Uint8Array): boolean {
  try {
    loadMatcher(matcher);
    return true;
  } catch {
    return false;
  }
}

/** Forgets what is ready, after the store has been given another edition: the next call opens it. */
export function openAnew(): void {
  ready = undefined;
}
