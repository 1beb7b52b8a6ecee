// Which frame of a tab popup, panel and keys speak with.
import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { askArticle, forgetFrames, noteNamed, type FrameTarget } from "../../../lib/messages/article-frame.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

const tabId = 7;

function note(frameId: number, count: number): Promise<number> {
  return noteNamed({ tabId, frameId }, count);
}

/** The frame that is asked. */
function asked(tab = tabId): Promise<number> {
  return askArticle(tab, ({ frameId }) => Promise.resolve(frameId), vi.fn());
}

function pageAlone({ frameId }: FrameTarget): Promise<string> {
  return frameId === 0 ? Promise.resolve("the page") : Promise.reject(new Error("There is no such frame."));
}

describe("the frame with the article", () => {
  beforeEach(() => fakeBrowser.reset());

  test("is the page itself where nobody has told anything", async () => {
    expect(await asked()).toBe(0);
  });

  test("is the one in the page that names most, and its count is the tab's", async () => {
    expect(await note(0, 0)).toBe(0);
    expect(await note(3, 12)).toBe(12);
    expect(await note(4, 1)).toBe(12);
    expect(await note(0, 0)).toBe(12);
    expect(await asked()).toBe(3);
    expect(await asked(tabId + 1)).toBe(0);
  });

  test("is the page itself as soon as that has an article", async () => {
    await note(3, 12);
    expect(await note(0, 5)).toBe(5);
    expect(await asked()).toBe(0);
  });

  test("is no longer one that has nothing any more: then it is the next", async () => {
    await note(3, 12);
    await note(4, 2);
    expect(await note(3, 0)).toBe(2);
    expect(await asked()).toBe(4);
    expect(await note(4, 0)).toBe(0);
    expect(await asked()).toBe(0);
  });

  test("is the page itself when the other does not answer", async () => {
    await note(3, 12);
    const gone = vi.fn();
    expect(await askArticle(tabId, pageAlone, gone)).toBe("the page");
    expect(gone.mock.calls).toEqual([[{ tabId, frameId: 3 }]]);
    await expect(askArticle(tabId, () => Promise.reject(new Error("Nobody here.")), gone)).rejects.toThrow("Nobody");
  });

  test("is forgotten with the page", async () => {
    await note(3, 12);
    await forgetFrames(tabId);
    expect(await asked()).toBe(0);
    expect(await note(0, 0)).toBe(0);
  });
});
