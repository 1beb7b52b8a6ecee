// Where a stretch of a page stands in its whole text. No DOM here.

/**
 * A stretch of the text content of the document's `body`: all text nodes, those of scripts and hidden elements too, as they are.
 * `start` and `end` (exclusive) count Unicode code points in it.
 */
export interface TextAnchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}
