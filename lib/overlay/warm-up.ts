// What a page's first card needs for the first time, made ready while the pointer still rests on its mark: the code that draws
// it has run once, and its fonts have been measured. Nothing of it is in the page, and a page that nobody points at pays nothing.
import { modelOf } from "./open-card.ts";
import type { Stage } from "./stage.ts";

/** Every letter has to be measured once in every font: those of most cards. */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,;:()[]-–—“”‘’·†…áéíóúñü";
/** ms that a step may take: a browser's idle moment with less left is not used for it. */
const STEP = 5;
/** ms after which a step is done in a page that is never idle. */
const LATEST = 60;

/** In small steps, each in an idle moment; gives up as soon as a card is open. */
export function warmUp<Card>(
  stage: Stage<Card>,
  mention: number,
  view: Window & typeof globalThis,
  signal: AbortSignal,
): void {
  const fonts = stage.options.cardFonts ?? [];
  const steps = [() => drawUnseen(stage, mention), ...fonts.map((font) => () => measure(view, font))];
  const go = (idle: IdleDeadline): void => {
    do {
      const step = steps.shift();
      if (step === undefined || signal.aborted || stage.host.isOpen()) return;
      stage.guard(step);
    } while (idle.timeRemaining() > STEP);
    view.requestIdleCallback(go, { timeout: LATEST });
  };
  view.requestIdleCallback(go, { timeout: LATEST });
}

/** Into the frame, which stands outside the page until a card is shown. */
function drawUnseen<Card>(stage: Stage<Card>, mention: number): void {
  const { options, host } = stage;
  const model = modelOf(stage, { mention, hold: "hover" });
  if (model === undefined) return;
  options.renderCard(host.frame, model);
  options.renderCard(host.frame, undefined);
}

function measure(view: Window & typeof globalThis, font: string): void {
  const context = new view.OffscreenCanvas(1, 1).getContext("2d");
  if (context === null) return;
  context.font = font;
  context.measureText(LETTERS);
}
