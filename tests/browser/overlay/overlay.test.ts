// The overlay in real browsers, over a plain page, with a real pointer and real keys.
import type { Browser, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, needBrowser } from "../browsers.ts";
import type { BrowserName } from "../browsers.ts";
import { ARTICLE, PHRASES } from "./article.ts";
import { buildHarness, openHarness } from "./open-harness.ts";

const BROWSERS: readonly BrowserName[] = ["chrome", "firefox"];

describe.each(BROWSERS)("the overlay in %s", (name) => {
  let browser: Browser;
  let script: string;
  let page: Page;

  beforeAll(async () => {
    script = await buildHarness();
    browser = await launchBrowser(name, { executable: await needBrowser(name), headless: true });
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(await page.evaluate(() => window.harness.errors)).toEqual([]);
    await page.close();
  });

  const open = async (body = ARTICLE): Promise<void> => {
    page = await openHarness(browser, script, body, PHRASES);
  };
  const indexOf = (surface: string, nth = 0): Promise<number> =>
    page.evaluate(
      (text, count) =>
        window.harness.mentions().flatMap((mention, index) => (mention.surface === text ? [index] : []))[count] ?? -1,
      surface,
      nth,
    );
  /** The middle of a mention's first line, scrolled into view. */
  const middleOf = async (surface: string, nth = 0): Promise<{ x: number; y: number }> => {
    const index = await indexOf(surface, nth);
    return page.evaluate((at) => {
      const block = window.harness.mentions()[at]?.block ?? 0;
      document.querySelectorAll("[data-block]")[block]?.scrollIntoView({ block: "center" });
      const line = window.harness.lines(at)[0];
      if (line === undefined) throw new Error("not in the page");
      return { x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 };
    }, index);
  };
  const waitForCard = (text: string): Promise<unknown> =>
    page.waitForFunction((part) => window.harness.cardText().includes(part), { timeout: 5000 }, text);
  const waitForNoCard = (): Promise<unknown> =>
    page.waitForFunction(() => window.harness.cardText() === "", { timeout: 5000 });
  const restOn = async (surface: string, nth = 0): Promise<void> => {
    const { x, y } = await middleOf(surface, nth);
    await page.mouse.move(x - 4, y);
    await page.mouse.move(x, y);
    await waitForCard(surface);
  };
  const cardRect = () => page.evaluate(() => window.harness.cardRect() ?? { left: 0, top: 0, right: 0, bottom: 0 });
  const pressInCard = async (label: string): Promise<void> => {
    const rect = await page.evaluate((text) => window.harness.buttonRect(text), label);
    if (rect === undefined) throw new Error(`no button ${label}`);
    await page.mouse.click((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2);
  };
  const names = () => page.evaluate(() => [...CSS.highlights.keys()].filter((key) => key.startsWith("waymark-")));

  test("marks change nothing in the page, and the card adds one element", async () => {
    await open();
    const page0 = await page.evaluate(() => document.documentElement.outerHTML);
    await page.evaluate(() => window.harness.show());
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(page0);
    await restOn("Alejandro Mayorkas");
    const withCard = await page.evaluate(() => document.documentElement.outerHTML);
    expect(withCard).toBe(page0.replace("</html>", "<waymark-card></waymark-card></html>"));
    expect(await page.evaluate(() => document.querySelector("waymark-card")?.shadowRoot)).toBeNull();
  });

  test("every mark is found under the pointer, in columns, transforms, right-to-left text and where nothing can be selected", async () => {
    await open();
    const missed = await page.evaluate(() => {
      const { harness } = window;
      return harness.mentions().flatMap((mention, index) => {
        document.querySelectorAll("[data-block]")[mention.block]?.scrollIntoView({ block: "center" });
        const isHit = harness
          .lines(index)
          .every((line) => harness.at((line.left + line.right) / 2, (line.top + line.bottom) / 2) === index);
        return isHit ? [] : [`${mention.surface} in block ${mention.block}`];
      });
    });
    const inButton = await page.evaluate(() =>
      [...document.querySelectorAll("[data-block]")].findIndex((block) => block.querySelector("button") !== null),
    );
    expect(missed).toEqual([`Border Patrol in block ${inButton}`]);
  });

  test("text inside a button is left alone", async () => {
    await open("<p data-block><button>Follow Border Patrol</button></p>");
    expect(await names()).toEqual([]);
  });

  test("beside a line's end there is no mark", async () => {
    await open();
    const { y } = await middleOf("Eagle Pass");
    const beside = await page.evaluate((top) => window.harness.at(950, top), y);
    expect(beside).toBeUndefined();
  });

  test("marks on a dark block and on underlined links have their own look", async () => {
    await open();
    expect(await names()).toEqual(
      expect.arrayContaining(["waymark-official", "waymark-official-dark", "waymark-agency-tint", "waymark-term"]),
    );
    await restOn("Kristi Noem", 1);
    expect(await page.evaluate(() => window.harness.scheme())).toBe("dark");
  });

  test("a category that is turned off vanishes at once and comes back", async () => {
    await open();
    const before = await names();
    await page.evaluate(() => window.harness.overlay?.setCategories(new Set(["official", "term"])));
    expect((await names()).some((key) => key.includes("agency"))).toBe(false);
    await page.evaluate(() =>
      window.harness.overlay?.setCategories(new Set(["official", "office", "agency", "term", "place"])),
    );
    expect((await names()).toSorted()).toEqual(before.toSorted());
  });

  test("the card covers neither the mention nor the viewport's edge", async () => {
    await open();
    for (const surface of ["Alejandro Mayorkas", "Customs and Border Protection", "humanitarian parole"]) {
      await restOn(surface);
      const card = await cardRect();
      const lines = await page.evaluate((index) => window.harness.lines(index), await indexOf(surface));
      for (const line of lines) expect(card.top >= line.bottom || card.bottom <= line.top).toBe(true);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(1000);
      expect(card.bottom).toBeLessThanOrEqual(700);
      await page.keyboard.press("Escape");
      await waitForNoCard();
    }
  });

  test("the pointer may go into the card, which closes after it has left", async () => {
    await open();
    await restOn("Alejandro Mayorkas");
    const card = await cardRect();
    await page.mouse.move(card.left + 150, card.top + 100, { steps: 8 });
    await pressInCard("pin");
    await waitForCard("unpin");
    await pressInCard("unpin");
    await page.mouse.move(card.left + 150, card.top + 100);
    await page.keyboard.press("Escape");
    await waitForNoCard();
  });

  test("leaving mark and card closes it", async () => {
    await open();
    await restOn("Alejandro Mayorkas");
    await page.mouse.move(990, 5, { steps: 4 });
    await waitForNoCard();
  });

  test("scripts of the page can neither open nor close a card", async () => {
    await open();
    const { x, y } = await middleOf("Alejandro Mayorkas");
    await page.evaluate(
      (clientX, clientY) => {
        const init = { clientX, clientY, bubbles: true, composed: true, pointerType: "touch" };
        document.elementFromPoint(clientX, clientY)?.dispatchEvent(new PointerEvent("click", init));
      },
      x,
      y,
    );
    expect(await page.evaluate(() => window.harness.cardText())).toBe("");
    await restOn("Alejandro Mayorkas");
    await page.evaluate(() =>
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })),
    );
    expect(await page.evaluate(() => window.harness.cardText())).toContain("Mayorkas");
  });

  test("above a modal dialog of the page the card can still be used", async () => {
    await open();
    await page.evaluate(() => document.querySelector("dialog")?.showModal());
    await restOn("Alicia Bárcena");
    expect(await page.evaluate(() => document.querySelector("waymark-card")?.parentElement?.tagName)).toBe("DIALOG");
    await pressInCard("pin");
    await waitForCard("unpin");
    await page.keyboard.press("Escape");
    await waitForNoCard();
    expect(await page.evaluate(() => document.querySelector("dialog")?.open)).toBe(true);
  });

  test("with the pin pressed by key the focus stays in the card, and the pointer elsewhere does not close it", async () => {
    await open();
    await page.evaluate(() => window.harness.overlay?.open(0));
    await page.waitForFunction(() => document.activeElement?.localName === "waymark-card");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await waitForCard("unpin");
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("waymark-card");
  });

  test("by keys alone: walk to a mention, hear it, open its card, go on, and be back where one was", async () => {
    await open();
    await page.focus("#first-link");
    await page.evaluate(() => window.harness.overlay?.walk("next"));
    await page.evaluate(() => window.harness.overlay?.walk("next"));
    expect(await page.evaluate(() => window.harness.spoken.length)).toBe(2);
    expect(await page.evaluate(() => window.harness.spoken[1])).toMatch(/^mention 2 of \d+: /u);
    expect(await names()).toContain("waymark-active");
    await page.evaluate(() => window.harness.overlay?.toggleCard());
    await page.waitForFunction(() => document.activeElement?.localName === "waymark-card");
    await page.keyboard.press("Escape");
    await waitForNoCard();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("first-link");
    expect(await names()).not.toContain("waymark-active");
  });

  test("a mention far away is scrolled to, and its card opens there", async () => {
    await open();
    const index = await indexOf("Alejandro Mayorkas", 1);
    await page.evaluate((at) => window.harness.overlay?.open(at), index);
    await waitForCard("Alejandro Mayorkas 2 of");
    const [line] = await page.evaluate((at) => window.harness.lines(at), index);
    expect(line?.top).toBeGreaterThan(0);
    expect(line?.bottom).toBeLessThan(700);
  });

  test("a block that changed is marked anew, and an open card stays with its mention", async () => {
    await open();
    const { x, y } = await middleOf("Eagle Pass");
    await page.mouse.move(x, y);
    await waitForCard("Eagle Pass");
    await page.evaluate(() => {
      const live = document.createElement("p");
      live.dataset["block"] = "";
      live.textContent = "Later: Alejandro Mayorkas spoke.";
      document.querySelector("[data-block]")?.before(live);
      window.harness.show();
    });
    expect(await page.evaluate(() => window.harness.mentions()[0]?.surface)).toBe("Alejandro Mayorkas");
    expect(await page.evaluate(() => window.harness.cardText())).toContain("Eagle Pass");
  });

  test("when it ends, nothing of it is left", async () => {
    await open();
    await restOn("Alejandro Mayorkas");
    await page.evaluate(() => window.harness.end());
    expect(await names()).toEqual([]);
    expect(await page.evaluate(() => document.querySelector("waymark-card"))).toBeNull();
  });

  test("among ten thousand marks the one under the pointer is found sooner than the browser itself finds it", async () => {
    const paragraph = `<p data-block>Alejandro Mayorkas met officials at Eagle Pass, and Border Patrol said no more.</p>`;
    await open(paragraph.repeat(3400));
    const cost = await page.evaluate(() => {
      const [line] = window.harness.lines(0);
      if (line === undefined) throw new Error("not in the page");
      const time = (look: (x: number, y: number) => unknown): number => {
        const before = performance.now();
        for (let i = 0; i < 50; i += 1) look(line.left + i, line.top + 4);
        return performance.now() - before;
      };
      return {
        count: window.harness.mentions().length,
        ours: time((x, y) => window.harness.at(x, y)),
        browsers: time((x, y) => CSS.highlights.highlightsFromPoint(x, y)),
      };
    });
    expect(cost.count).toBeGreaterThan(10_000);
    expect(cost.ours).toBeLessThan(cost.browsers / 2);
  });
});

describe("a touch screen", () => {
  test("the first tap on a marked link shows the card, the second follows the link, one outside closes", async () => {
    const browser = await launchBrowser("chrome", { executable: await needBrowser("chrome"), headless: true });
    const phone = { width: 400, height: 800, hasTouch: true };
    const page = await openHarness(browser, await buildHarness(), ARTICLE, PHRASES, phone);
    const { x, y } = await page.evaluate(() => {
      const link = document.querySelector("#first-link");
      link?.scrollIntoView({ block: "start" });
      const box = link?.getClientRects()[0];
      return { x: (box?.left ?? 0) + 20, y: (box?.top ?? 0) + 6 };
    });
    await page.touchscreen.tap(x, y);
    await page.waitForFunction(() => window.harness.cardText() !== "");
    expect(page.url()).not.toContain("#");
    const card = await page.evaluate(() => window.harness.cardRect());
    expect(card).toMatchObject({ left: 0, right: 400, bottom: 800 });
    await page.touchscreen.tap(x, y);
    await page.waitForFunction(() => location.hash === "#followed");
    await page.touchscreen.tap(390, 5);
    await page.waitForFunction(() => window.harness.cardText() === "");
    await browser.close();
  });
});
