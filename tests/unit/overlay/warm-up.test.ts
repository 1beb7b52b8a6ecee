// What is done for a card while the pointer still rests, and that nothing more is done once one is open.
// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import type { Mention } from "../../../lib/annotation/types.ts";
import type { OverlayOptions } from "../../../lib/overlay/overlay-types.ts";
import type { Stage } from "../../../lib/overlay/stage.ts";
import { createWarmUp } from "../../../lib/overlay/warm-up.ts";

function cardOf({ entity }: Mention): string {
  return `card of ${entity}`;
}

function scene() {
  const rendered: unknown[] = [];
  const fonts: string[] = [];
  const idle: ((deadline: { timeRemaining: () => number }) => void)[] = [];
  const frame = document.createElement("div");
  const host = { frame, isOpen: vi.fn(() => false) };
  const options: Partial<OverlayOptions<string>> = {
    cardFonts: ["13px sans-serif", "20px serif"],
    renderCard: (into, model) => {
      expect(into.isConnected).toBe(false);
      rendered.push(model?.card);
    },
  };
  const mentions = ["a", "b"].map((entity) => ({ block: 0, entity })) as unknown as Mention[];
  const stage = { options, host, guard: (work: () => void) => work(), scene: { mentions }, cardOf };
  class OffscreenCanvas {
    getContext() {
      return { set font(font: string) { fonts.push(font); }, measureText: () => undefined }; // prettier-ignore
    }
  }
  const view = { requestIdleCallback: (work: (typeof idle)[number]) => idle.push(work), OffscreenCanvas };
  const end = new AbortController();
  const rest = createWarmUp(
    stage as unknown as Stage<string>,
    view as unknown as Window & typeof globalThis,
    end.signal,
  );
  const next = (left: number): void => idle.shift()?.({ timeRemaining: () => left });
  return { rendered, fonts, host, end, next, rest };
}

test("the card is drawn unseen, and each of its fonts measured once, in as many idle moments as it takes", () => {
  const { rendered, fonts, next, rest } = scene();
  rest(0);
  next(0);
  expect([rendered, fonts]).toEqual([["card of a"], []]);
  next(20);
  expect(fonts).toEqual(["13px sans-serif", "20px serif"]);
  rest(1);
  next(20);
  expect(rendered).toEqual(["card of a", "card of b"]);
  expect(fonts).toHaveLength(2);
});

test("a mark that the pointer has left by then is not drawn", () => {
  const { rendered, next, rest } = scene();
  rest(0);
  rest(undefined);
  next(20);
  expect(rendered).toEqual([]);
});

test("once a card is open, or Waymark is gone, nothing more is done", () => {
  const opened = scene();
  opened.rest(0);
  opened.host.isOpen.mockReturnValue(true);
  opened.next(20);
  const ended = scene();
  ended.rest(0);
  ended.end.abort();
  ended.next(20);
  expect([...opened.rendered, ...ended.rendered, ...opened.fonts, ...ended.fonts]).toEqual([]);
});
