// What can be done before a card is due, while the pointer still rests on its mark: the card is drawn into the frame, which
// nobody sees, and before the page's first one its fonts are measured. A page that nobody points at pays nothing.
import { modelOf } from "./open-card.ts";
import type { Stage } from "./stage.ts";

/** Every letter has to be measured once in every font: those of most cards. */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,;:()[]-–—“”‘’·†…áéíóúñü";
/** ms that a step may take: a browser's idle moment with less left is not used for it. */
const STEP = 5;
/** ms after which a step is done in a page that is never idle. */
const LATEST = 60;

/** To be told on which mention the pointer rests now. Works in small steps, each in an idle moment, and not once a card is open. */
export function createWarmUp<Card>(
  stage: Stage<Card>,
  view: Window & typeof globalThis,
  signal: AbortSignal,
): (mention: number | undefined) => void {
  const fonts = [...(stage.options.cardFonts ?? [])];
  let awaited: number | undefined;
  let isAsked = false;
  const ask = (): void => {
    if (isAsked) return;
    isAsked = true;
    view.requestIdleCallback(go, { timeout: LATEST });
  };
  const next = (): (() => void) | undefined => {
    const mention = awaited;
    awaited = undefined;
    if (mention !== undefined) return () => drawUnseen(stage, mention);
    const font = fonts.shift();
    return font === undefined ? undefined : () => measure(view, font);
  };
  const go = (idle: IdleDeadline): void => {
    isAsked = false;
    do {
      const step = signal.aborted || stage.host.isOpen() ? undefined : next();
      if (step === undefined) return;
      stage.guard(step);
    } while (idle.timeRemaining() > STEP);
    ask();
  };
  return (mention) => {
    awaited = mention;
    if (mention !== undefined) ask();
  };
}

/** Into the frame, which is not shown, and before the first card not even in the page. */
function drawUnseen<Card>(stage: Stage<Card>, mention: number): void {
  const { options, host } = stage;
  const model = modelOf(stage, { mention, hold: "hover" });
  if (model !== undefined) options.renderCard(host.frame, model);
}

function measure(view: Window & typeof globalThis, font: string): void {
  const context = new view.OffscreenCanvas(1, 1).getContext("2d");
  if (context === null) return;
  context.font = font;
  context.measureText(LETTERS);
}
