// Marks: what they do to the page, what they look like, and which is under the pointer.
import { expect, test } from "vitest";
import type { Reader } from "./reader.ts";

export function describeMarks(reader: () => Reader): void {
  test("they change nothing in the page, and the card adds one element", async () => {
    const { page, open, restOn } = reader();
    await open();
    const page0 = await page.evaluate(() => document.documentElement.outerHTML);
    await page.evaluate(() => window.harness.show());
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(page0);
    await restOn("Alejandro Mayorkas");
    const withCard = await page.evaluate(() => document.documentElement.outerHTML);
    expect(withCard).toBe(page0.replace("</html>", `<div data-waymark-card=""></div></html>`));
    expect(await page.evaluate(() => document.querySelector("[data-waymark-card]")?.shadowRoot)).toBeNull();
  });

  test("every one is found under the pointer, in columns, transforms, right-to-left text and where nothing can be selected", async () => {
    const { page, open } = reader();
    await open();
    const missed = await page.evaluate(() => {
      const { harness } = window;
      return harness.mentions().flatMap((mention, index) => {
        // One is in a closed dialog.
        if (harness.lines(index).length === 0) return [];
        harness.scrollTo(index);
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
    const { open, highlights } = reader();
    await open("<p data-block><button>Follow Border Patrol</button></p>");
    expect(await highlights()).toEqual([]);
  });

  test("beside a line's end there is none", async () => {
    const { page, open, middleOf } = reader();
    await open();
    const { y } = await middleOf("Eagle Pass");
    const beside = await page.evaluate((top) => window.harness.at(950, top), y);
    expect(beside).toBeUndefined();
  });

  test("on a dark block and on underlined links they have their own look", async () => {
    const { page, open, restOn, highlights } = reader();
    await open();
    expect(await highlights()).toEqual(
      expect.arrayContaining(["waymark-official", "waymark-official-dark", "waymark-agency-tint", "waymark-term"]),
    );
    await restOn("Kristi Noem", 1);
    expect(await page.evaluate(() => window.harness.scheme())).toBe("dark");
  });

  test("a category that is turned off vanishes at once and comes back", async () => {
    const { page, open, highlights } = reader();
    await open();
    const before = await highlights();
    await page.evaluate(() => window.harness.overlay?.setCategories(new Set(["official", "term"])));
    expect((await highlights()).some((key) => key.includes("agency"))).toBe(false);
    await page.evaluate(() =>
      window.harness.overlay?.setCategories(new Set(["official", "office", "agency", "term", "place"])),
    );
    expect((await highlights()).toSorted()).toEqual(before.toSorted());
  });

  test("among ten thousand the one under the pointer is found sooner than the browser itself finds it", async () => {
    const { page, open } = reader();
    const paragraph = `<p data-block>Alejandro Mayorkas met officials at Eagle Pass, and Border Patrol said no more.</p>`;
    await open(paragraph.repeat(3400));
    const cost = await page.evaluate(() => {
      const [line] = window.harness.lines(0);
      if (line === undefined) throw new Error("not in the page");
      const time = (look: (x: number, y: number) => unknown): number => {
        const before = performance.now();
        for (let i = 0; i < 10; i += 1) look(line.left + i, line.top + 4);
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
}
