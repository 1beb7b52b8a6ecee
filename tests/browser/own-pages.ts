// What the tests ask of our own pages: accessibility, and the browser's interface to extensions from inside them.
import { readFile } from "node:fs/promises";
import type { Page } from "puppeteer-core";

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** What axe finds wrong in both schemes, as "rule: element". */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const axe = await readFile(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
  const findings: string[] = [];
  for (const scheme of ["light", "dark"]) {
    await setScheme(page, scheme);
    await page.evaluate(axe);
    const { violations } = (await page.evaluate("axe.run()")) as AxeResult;
    findings.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${scheme}: ${id}: ${html}`)));
  }
  return findings;
}

/** Firefox's automation cannot emulate the scheme; our pages have an attribute for it. */
async function setScheme(page: Page, scheme: string): Promise<void> {
  await page.evaluate((wanted) => {
    document.documentElement.dataset["scheme"] = wanted;
  }, scheme);
}

/** The toolbar button's count and title for the tab that was in front before this page, or is beneath the popup. */
export function badgeOf(own: Page): Promise<{ readonly text: string; readonly title: string }> {
  return own.evaluate(async () => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const self = await api.tabs.getCurrent();
    const [tab] = (await api.tabs.query({}))
      .filter(({ id }) => id !== self?.id)
      .toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
    const tabId = tab?.id ?? -1;
    return { text: await api.action.getBadgeText({ tabId }), title: await api.action.getTitle({ tabId }) };
  });
}

/** Changes settings as another device would: what is stored changes, and all pages hear of it. */
export async function storeSettings(own: Page, settings: object): Promise<void> {
  await own.evaluate(async (changed) => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    await api.storage.sync.set({ settings: { version: 2, changed: Date.now(), ...changed } });
  }, settings);
}

/** Asks `question` until it answers true. */
export async function until(question: () => Promise<boolean>, what: string, timeout = 10_000): Promise<void> {
  const end = performance.now() + timeout;
  while (!(await question().catch(() => false))) {
    if (performance.now() > end) throw new Error(`Waited in vain for: ${what}`);
  }
}
