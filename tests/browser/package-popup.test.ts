// What a popup's window waits for: the browsers open it when its page has ended to load, which its script must not keep waiting.
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";

/** Vite's few lines around one import. */
const MOST_BYTES = 3000;
/** The first lines, what they import, what our pages share, and an empty file that WXT puts in front of every page. */
const MOST_FILES = 4;

describe.each(["chrome", "firefox"])("the %s build's popup", (name) => {
  const file = (path: string): Promise<string> =>
    readFile(new URL(`../../.output/${name}-mv3${path}`, import.meta.url), "utf8");

  test("waits for a few lines of script, while the rest is on its way", async () => {
    const html = await file("/popup.html");
    const [script = "", ...others] = addresses(html, /<script[^>]* src="([^"]+)"/g);
    const preloaded = addresses(html, /<link rel="modulepreload"[^>]* href="([^"]+)"/g);
    expect(others).toEqual([]);
    expect((await file(script)).length).toBeLessThan(MOST_BYTES);
    expect(preloaded.length + 1).toBeLessThanOrEqual(MOST_FILES);
    const rest = await Promise.all(preloaded.map(file));
    expect(rest.some((text) => text.includes("popup script"))).toBe(true);
  });
});

function addresses(html: string, pattern: RegExp): readonly string[] {
  return [...html.matchAll(pattern)].map(([, address = ""]) => address);
}
