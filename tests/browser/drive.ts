// What a person does with a page, for the tests and the demo: open an article, find a mark, rest the pointer on it, read the card.
import { fileURLToPath } from "node:url";
import type { Browser, Page, ResponseForRequest } from "puppeteer-core";

export const PROBE_FOLDER = fileURLToPath(new URL("probe", import.meta.url));

export interface Served {
  readonly url: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One part of the card as it stands on the screen, in CSS pixels of the viewport. */
export interface CardPart {
  readonly text: string;
  readonly label: string | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Set before the page loads: a later change of size would shift its layout by itself. */
const VIEWPORT = { width: 1280, height: 900 };

/** Opens a page whose addresses in `served` are answered from memory; `requests` collects every other address it asks for. */
export async function openServed(browser: Browser, served: readonly Served[], requests: string[] = []): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(VIEWPORT);
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const known = served.find(({ url }) => url === request.url());
    if (known === undefined) requests.push(request.url());
    const answer = known === undefined ? { status: 404, contentType: "text/plain", body: "" } : asAnswer(known);
    // A page that goes away gives up what it has asked for.
    request.respond(answer).catch(() => undefined);
  });
  const [first] = served;
  if (first !== undefined) await page.goto(first.url, { waitUntil: "load" });
  return page;
}

function asAnswer({ html: body, headers = {} }: Served): Partial<ResponseForRequest> {
  return { status: 200, contentType: "text/html; charset=utf-8", headers: { ...headers }, body };
}

/** The text of every painted mark, by category, in reading order. */
export function paintedMarks(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const marks: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      const category = /^waymark-(official|office|agency|term|place)/.exec(name)?.[1];
      if (category === undefined) continue;
      const texts = [...highlight].flatMap((range) => {
        const live = document.createRange();
        try {
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
        } catch {
          // The page has shortened its text since: such a range is not painted, and is about to be replaced.
          return [];
        }
        return [live.toString().replaceAll(/\s+/g, " ")];
      });
      marks[category] = [...(marks[category] ?? []), ...texts];
    }
    return marks;
  });
}

/** Waits until the page has at least `least` painted marks. */
export async function waitForMarks(page: Page, least = 1, timeout = 15_000): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      let painted = 0;
      for (const [name, highlight] of CSS.highlights) if (name.startsWith("waymark-")) painted += highlight.size;
      return painted >= wanted;
    },
    { timeout, polling: 20 },
    least,
  );
}

/** Scrolls the `nth` mark reading `text` into the middle of the viewport and says where its first line is. */
export async function findMark(page: Page, text: string, nth = 0): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(
    async (wanted, index) => {
      const ranges: Range[] = [];
      for (const [name, highlight] of CSS.highlights) {
        if (!/^waymark-(official|office|agency|term|place)/.test(name)) continue;
        for (const range of highlight) {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          if (live.toString().replaceAll("’", "'").replaceAll(/\s+/g, " ") === wanted) ranges.push(live);
        }
      }
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const range = ranges[index];
      if (range === undefined) return undefined;
      range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
      window.scrollBy({ top: range.getBoundingClientRect().top - window.innerHeight / 2, behavior: "instant" });
      // The page hears of the scroll in the next frame, and may then move things.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const rect = range.getClientRects()[0];
      return rect === undefined ? undefined : { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    },
    text.replaceAll("’", "'"),
    nth,
  );
  if (place === undefined) throw new Error(`No mark reads "${text}" (number ${nth + 1}) on ${page.url()}`);
  return place;
}

/** Leaves any open card, moves the real pointer over the mark and waits for the card to show `expected`. Returns the card's text. */
export async function hoverMark(
  page: Page,
  text: string,
  expected: string,
  nth = 0,
  timeout = 10_000,
): Promise<string> {
  await page.mouse.move(2, 2);
  await waitForNoCard(page);
  const { x, y } = await findMark(page, text, nth);
  await page.mouse.move(x - 3, y, { steps: 4 });
  await page.mouse.move(x, y);
  return waitForCard(page, expected, timeout);
}

/** Waits for an open card whose text holds `expected`; returns all its text with white space collapsed. */
export async function waitForCard(page: Page, expected: string, timeout = 10_000): Promise<string> {
  const end = performance.now() + timeout;
  let last = "";
  for (;;) {
    const [card] = await cardParts(page, '[role="dialog"]');
    last = (card?.text ?? "").replaceAll(/\s+/g, " ");
    if (last !== "" && last.includes(expected)) return last;
    if (performance.now() > end) throw new Error(`No card said "${expected}". The last one: "${last}"`);
  }
}

/** Waits until no card is open. */
export async function waitForNoCard(page: Page, timeout = 10_000): Promise<void> {
  const end = performance.now() + timeout;
  while ((await cardParts(page, '[role="dialog"]')).length > 0) {
    if (performance.now() > end) throw new Error("The card stayed open.");
  }
}

/** Visible parts of the card that match a selector, through the probe extension. */
export function cardParts(page: Page, selector: string): Promise<readonly CardPart[]> {
  return page.evaluate(
    (wanted) =>
      new Promise<CardPart[]>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error("The probe extension does not answer.")), 5000);
        window.addEventListener(
          "waymark-probe-answer",
          (event) => {
            clearTimeout(timer);
            resolve((JSON.parse((event as CustomEvent<string>).detail) as CardPart[] | null) ?? []);
          },
          { once: true },
        );
        window.dispatchEvent(new CustomEvent("waymark-probe", { detail: wanted }));
      }),
    selector,
  );
}
