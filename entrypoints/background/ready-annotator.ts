// The dataset and the matcher, made ready once for the life of this background and again when the store is lost.
import { loadMatcher, type Matcher } from "../../lib/annotation/load-matcher.ts";
import type { FactSource } from "../../lib/dataset/fact-source.ts";
import { openDataset } from "../../lib/dataset/open-dataset.ts";
import { packagedEdition } from "./packaged-edition.ts";

export interface ReadyAnnotator {
  readonly source: FactSource;
  readonly matcher: Matcher;
}

let ready: Promise<ReadyAnnotator> | undefined;

/** The annotator; the first call of a background's life opens the dataset. A failure is not remembered: the next call tries again. */
export function readyAnnotator(): Promise<ReadyAnnotator> {
  ready ??= prepare().catch((error: unknown) => {
    ready = undefined;
    throw error;
  });
  return ready;
}

async function prepare(): Promise<ReadyAnnotator> {
  const { source } = await openDataset(packagedEdition, () => (ready = undefined));
  return { source, matcher: loadMatcher(await source.matcher()) };
}
