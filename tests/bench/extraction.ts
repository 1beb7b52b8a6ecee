// Body extraction, Waymark's against Mozilla's Readability, over a folder of saved pages with known bodies:
// DIR/pages.json holds [{ id, page, url, body: [paragraph] }], `page` a path in DIR. Run: node tests/bench/extraction.ts DIR
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { EXTRACTORS, timed } from "./extractors.ts";
import { tokenScore } from "./token-score.ts";

const Pages = v.array(v.object({ id: v.string(), page: v.string(), url: v.string(), body: v.array(v.string()) }));

export interface ExtractionResult {
  readonly id: string;
  readonly extractor: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Milliseconds, the faster of two readings: the first warms the engine up. */
  readonly time: number;
}

/** Reads every page with every extractor. @throws where the folder or its `pages.json` is not as described above. */
function measureExtraction(folder: string): ExtractionResult[] {
  const pages = v.parse(Pages, JSON.parse(readFileSync(join(folder, "pages.json"), "utf8")));
  return pages.flatMap(({ id, page, url, body }) => {
    const html = readFileSync(join(folder, page), "utf8");
    return EXTRACTORS.map((extractor) => {
      const first = timed(extractor, html, url);
      const second = timed(extractor, html, url);
      const time = Math.min(first.time, second.time);
      return { id, extractor: extractor.name, ...tokenScore(first.text, body.join("\n")), time };
    });
  });
}

/** A table with one line a page and the means at the end. */
function extractionReport(results: readonly ExtractionResult[]): string {
  const names = EXTRACTORS.map(({ name }) => name);
  const ids = [...new Set(results.map(({ id }) => id))];
  const line = (label: string, rows: readonly ExtractionResult[]): string =>
    [label.padEnd(30), ...names.map((name) => cells(rows.filter(({ extractor }) => extractor === name)))].join("  ");
  const head = ["page".padEnd(30), ...names.map((name) => `${name}: P, R, F1, ms`.padEnd(32))].join("  ");
  return [
    head,
    ...ids.map((id) =>
      line(
        id,
        results.filter((result) => result.id === id),
      ),
    ),
    line("mean", results),
  ].join("\n");
}

function cells(rows: readonly ExtractionResult[]): string {
  const mean = (key: "precision" | "recall" | "f1" | "time"): number =>
    rows.reduce((sum, row) => sum + row[key], 0) / Math.max(1, rows.length);
  const scores = [mean("precision"), mean("recall"), mean("f1")].map((score) => score.toFixed(3));
  return [...scores, mean("time").toFixed(1).padStart(8)].join("  ").padEnd(32);
}

/** @throws where no folder is named. */
export async function extraction([folder]: readonly string[]): Promise<void> {
  if (folder === undefined) throw new Error("say which folder: npm run bench -- extraction DIR");
  console.log(extractionReport(await Promise.resolve(measureExtraction(folder))));
}

if (process.argv[1] === import.meta.filename) await extraction(process.argv.slice(2));
