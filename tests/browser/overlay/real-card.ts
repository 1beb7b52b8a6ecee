// The extension's own card in the harness, in place of the plain one.
import { h, render } from "preact";
import { Card } from "../../../components/card/card.tsx";
import type { Card as CardFacts } from "../../../lib/context/types.ts";
import type { CardModel } from "../../../lib/overlay/overlay-types.ts";

declare global {
  interface Window {
    /** What the cards say, by the words of the mention. */
    realCards?: Readonly<Record<string, CardFacts>>;
    /** How many have been drawn. */
    cardsDrawn?: number;
  }
}

/** True where the page has such a card, which is then drawn, or taken down. */
export function drawRealCard(frame: HTMLElement, model: CardModel<string> | undefined): boolean {
  if (window.realCards === undefined) return false;
  const facts = model && window.realCards[model.card];
  if (model === undefined || facts === undefined) {
    render(null, frame);
    return true;
  }
  const { index, count, pinned, onPrevious, onNext, onPin, onClose } = model;
  window.cardsDrawn = (window.cardsDrawn ?? 0) + 1;
  render(h(Card, { card: facts, mention: { index, count }, pinned, onPrevious, onNext, onPin, onClose }), frame);
  return true;
}
