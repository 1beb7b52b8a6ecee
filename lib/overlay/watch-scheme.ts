// The page's background may change under the marks: when its style sheets arrive, with the system's scheme, at a press of the
// page's own button for the night.
import { trusted } from "./listen.ts";
import { isDarkBehind } from "./page-scheme.ts";
import { repaint } from "./show-page.ts";
import type { Stage } from "./stage.ts";

/** ms after a change of the page's outermost elements: at once for most, once more when a slow change of colour is over. */
const LOOKS = [50, 800];

/** Paints the marks anew when they stand on another background than before. */
export function watchScheme<Card>(stage: Stage<Card>, view: Window & typeof globalThis, signal: AbortSignal): void {
  const again = (): void => repaint(stage);
  view.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", trusted(again, stage.guard), { signal });
  view.addEventListener("load", trusted(again, stage.guard), { signal, once: true });
  watchOutermost(stage, view, signal);
}

function watchOutermost<Card>(stage: Stage<Card>, view: Window & typeof globalThis, signal: AbortSignal): void {
  const { document } = stage.options;
  let wasDark = isDark(stage);
  let timers: number[] = [];
  const look = (): void => {
    const dark = isDark(stage);
    if (signal.aborted || dark === wasDark) return;
    wasDark = dark;
    repaint(stage);
  };
  const observer = new view.MutationObserver(() => {
    for (const timer of timers) view.clearTimeout(timer);
    timers = LOOKS.map((wait) => view.setTimeout(() => stage.guard(look), wait));
  });
  for (const element of [document.documentElement, document.body]) observer.observe(element, { attributes: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    for (const timer of timers) view.clearTimeout(timer);
  });
}

/** Where the first block of the article stands; undefined where there is none. */
function isDark<Card>({ scene }: Stage<Card>): boolean | undefined {
  const element = scene.map.blocks.find((block) => block.element.isConnected)?.element;
  return element && isDarkBehind(element);
}
