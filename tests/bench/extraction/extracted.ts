// What a reader of pages makes of one, in the page and out of it.
export const NAMES = ["waymark", "readability"] as const;
export type ExtractorName = (typeof NAMES)[number];

export interface Extracted {
  readonly text: string;
  /** ms: the first reading, as a reader has it, and the fastest of the following ones. */
  readonly first: number;
  readonly warm: number;
}

declare global {
  interface Window {
    /** extractors.ts puts it there. */
    extract: (name: ExtractorName, url: string, times: number) => Extracted;
  }
}
