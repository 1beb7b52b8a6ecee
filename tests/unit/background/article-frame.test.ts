// Which frame of a tab popup, panel and keys speak with.
import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { articleFrame, forgetFrames, noteNamed } from "../../../lib/messages/article-frame.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

const TAB = 7;

describe("the frame with the article", () => {
  beforeEach(() => fakeBrowser.reset());

  test("is the page itself where nobody has told anything", async () => {
    expect(await articleFrame(TAB)).toBe(0);
  });

  test("is the one in the page that names somebody, and its count is the tab's", async () => {
    expect(await noteNamed(TAB, 0, 0)).toBe(0);
    expect(await noteNamed(TAB, 3, 12)).toBe(12);
    expect(await noteNamed(TAB, 0, 0)).toBe(12);
    expect(await articleFrame(TAB)).toBe(3);
    expect(await articleFrame(TAB + 1)).toBe(0);
  });

  test("is the page itself as soon as that has an article", async () => {
    await noteNamed(TAB, 3, 12);
    expect(await noteNamed(TAB, 0, 5)).toBe(5);
    expect(await articleFrame(TAB)).toBe(0);
  });

  test("is no longer one that has nothing any more; another's silence changes nothing", async () => {
    await noteNamed(TAB, 3, 12);
    await noteNamed(TAB, 4, 0);
    expect(await articleFrame(TAB)).toBe(3);
    expect(await noteNamed(TAB, 3, 0)).toBe(0);
    expect(await articleFrame(TAB)).toBe(0);
  });

  test("is forgotten with the page", async () => {
    await noteNamed(TAB, 3, 12);
    await forgetFrames(TAB);
    expect(await articleFrame(TAB)).toBe(0);
    expect(await noteNamed(TAB, 0, 0)).toBe(0);
  });
});
