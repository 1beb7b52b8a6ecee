// What the options page is told about the dataset.
import type { EditionStamp } from "../dataset/fact-source.ts";
import type { Dataset } from "../dataset/open-dataset.ts";
import type { StoreProblem } from "../dataset/store-problem.ts";
import type { Category, EntityId, PartialDate } from "../dataset/types.ts";

/** An entity in a list. */
export interface EntityLabel {
  readonly id: EntityId;
  readonly name: string;
  readonly category: Category;
  readonly summary: string;
}

/** How the dataset stands. */
export interface DatasetState {
  /** What is in use. */
  readonly stamp: EditionStamp;
  /** The day of the edition that came with the extension. */
  readonly packagedDate: PartialDate;
  readonly home: Dataset["home"];
  /** Why the packaged files are read in memory. */
  readonly problem?: StoreProblem;
  /** What was wrong before the store was made anew. */
  readonly repaired?: StoreProblem;
}
