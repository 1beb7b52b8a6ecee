// What a popup's window waits for: the browsers open it when its page has ended to load, all of its files with it.
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";

/** What the popup says in both languages, Preact, the polyfill and the reading of settings come to 88,000. */
const MOST_BYTES = 100_000;

describe.each(["chrome", "firefox"])("the %s build's popup", (name) => {
  const file = (path: string): Promise<string> =>
    readFile(new URL(`../../.output/${name}-mv3${path}`, import.meta.url), "utf8");

  test("waits for one file of script and for nothing else", async () => {
    const html = await file("/popup.html");
    const addresses = [...html.matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"]+)"/g)].map(([, at = ""]) => at);
    expect(addresses).toHaveLength(1);
    const script = await file(addresses[0] ?? "");
    expect(script.length).toBeLessThan(MOST_BYTES);
    expect(script).not.toMatch(/^import\b|\bimport\(/);
  });
});
