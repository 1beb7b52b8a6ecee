// The pointer: what opens a card, what keeps it open and what closes it.
import { expect, test } from "vitest";
import type { Reader } from "./reader.ts";

export function describeHovering(reader: () => Reader): void {
  test("the pointer may go into the card, which closes after it has left", async () => {
    const { page, open, restOn, cardRect, pressInCard, waitForCard, waitForNoCard } = reader();
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
    const { page, open, restOn, waitForNoCard } = reader();
    await open();
    await restOn("Alejandro Mayorkas");
    await page.mouse.move(990, 5, { steps: 4 });
    await waitForNoCard();
  });

  test("a page that scrolls in the same frame in which the pointer comes does not keep the card away", async () => {
    const { page, open, middleOf, waitForCard } = reader();
    await open();
    const { x, y } = await middleOf("Alejandro Mayorkas", 1);
    await page.evaluate(() => {
      document.addEventListener("pointermove", () => window.scrollBy(0, 3), { once: true });
    });
    await page.mouse.move(x, y);
    await waitForCard("Alejandro Mayorkas 2 of");
  });

  test("a mark that scrolls away from under the pointer opens nothing", async () => {
    const { page, open, middleOf, cardText } = reader();
    await open();
    const { x, y } = await middleOf("Alejandro Mayorkas", 1);
    await page.mouse.move(x, y);
    await page.evaluate(() => window.scrollBy(0, 60));
    await page.evaluate(() => window.harness.longerThanAnyWait());
    expect(await cardText()).toBe("");
  });

  test("a page that is marked anew while the pointer waits does not keep the card away", async () => {
    const { page, open, middleOf, waitForCard } = reader();
    await open();
    const { x, y } = await middleOf("Eagle Pass");
    await page.mouse.move(x, y);
    await page.evaluate(() => window.harness.show());
    await waitForCard("Eagle Pass");
  });

  test("scripts of the page can neither open nor close a card", async () => {
    const { page, open, middleOf, restOn, cardText } = reader();
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
    expect(await cardText()).toBe("");
    await restOn("Alejandro Mayorkas");
    await page.evaluate(() =>
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })),
    );
    expect(await cardText()).toContain("Mayorkas");
  });

  test("a block that changed is marked anew, and an open card stays with its mention", async () => {
    const { page, open, middleOf, waitForCard, cardText } = reader();
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
    expect(await cardText()).toContain("Eagle Pass");
  });

  test("when the overlay ends, nothing of it is left: no marks, no element, no listeners", async () => {
    const { page, open, restOn, highlights } = reader();
    await open();
    await restOn("Alejandro Mayorkas");
    expect(await page.evaluate(() => window.harness.listening())).not.toEqual([]);
    await page.evaluate(() => window.harness.end());
    expect(await highlights()).toEqual([]);
    expect(await page.evaluate(() => document.querySelector("[data-waymark-card]"))).toBeNull();
    expect(await page.evaluate(() => window.harness.listening())).toEqual([]);
  });
}
