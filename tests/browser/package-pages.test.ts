// What popup and side panel wait for before they can speak. The browsers open a popup's window when its page has ended to load,
// all of its files with it.
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";

/**
 * What each says in both languages, Preact, the polyfill and the reading of settings come to 90,000 in the popup and, with charts and
 * exports, to 143,000 in the side panel. What goes beyond this needs a reason.
 */
const MOST_BYTES = { popup: 95_000, sidepanel: 152_000 } as const;

describe.each(["chrome", "firefox"])("the %s build", (name) => {
  const file = (path: string): Promise<string> =>
    readFile(new URL(`../../.output/${name}-mv3${path}`, import.meta.url), "utf8");

  test.each(["popup", "sidepanel"] as const)("has a %s that waits for one file of script only", async (page) => {
    const html = await file(`/${page}.html`);
    const addresses = [...html.matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"]+)"/g)].map(([, at = ""]) => at);
    expect(addresses).toHaveLength(1);
    const script = await file(addresses[0] ?? "");
    expect(script.length).toBeLessThan(MOST_BYTES[page]);
    expect(script).not.toMatch(/^import\b|\bimport\(/);
  });
});
