// What is made ready for a page's first card while the pointer rests, and that it stops as soon as there is one.
// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import type { Mention } from "../../../lib/annotation/types.ts";
import type { OverlayOptions } from "../../../lib/overlay/overlay-types.ts";
import type { Stage } from "../../../lib/overlay/stage.ts";
import { warmUp } from "../../../lib/overlay/warm-up.ts";

function scene() {
  const rendered: boolean[] = [];
  const fonts: string[] = [];
  const idle: ((deadline: { timeRemaining: () => number }) => void)[] = [];
  const frame = document.createElement("div");
  const host = { frame, isOpen: vi.fn(() => false) };
  const options: Partial<OverlayOptions<string>> = {
    cardFonts: ["13px sans-serif", "20px serif"],
    renderCard: (into, model) => {
      expect(into.isConnected).toBe(false);
      rendered.push(model !== undefined);
    },
  };
  const mention = { block: 0, entity: "a" } as unknown as Mention;
  const stage = {
    options,
    host,
    guard: (work: () => void) => work(),
    scene: { mentions: [mention] },
    cardOf: () => "A",
  };
  class OffscreenCanvas {
    getContext() {
      return { set font(font: string) { fonts.push(font); }, measureText: () => undefined }; // prettier-ignore
    }
  }
  const view = { requestIdleCallback: (work: (typeof idle)[number]) => idle.push(work), OffscreenCanvas };
  const end = new AbortController();
  warmUp(stage as unknown as Stage<string>, 0, view as unknown as Window & typeof globalThis, end.signal);
  const next = (left: number): void => idle.shift()?.({ timeRemaining: () => left });
  return { rendered, fonts, host, end, next };
}

test("the card is drawn once outside the page and taken down, and each of its fonts measured, in as many moments as it takes", () => {
  const { rendered, fonts, next } = scene();
  next(0);
  expect([rendered, fonts]).toEqual([[true, false], []]);
  next(20);
  expect(fonts).toEqual(["13px sans-serif", "20px serif"]);
});

test("once a card is open, or Waymark is gone, nothing more is done", () => {
  const opened = scene();
  opened.host.isOpen.mockReturnValue(true);
  opened.next(20);
  const ended = scene();
  ended.end.abort();
  ended.next(20);
  expect([...opened.rendered, ...ended.rendered, ...opened.fonts, ...ended.fonts]).toEqual([]);
});
