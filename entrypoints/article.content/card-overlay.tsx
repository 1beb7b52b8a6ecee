// The overlay with our card in it.
import { render } from "preact";
import { Card } from "../../components/card/card.tsx";
import { cardCss } from "../../components/card/card.css.ts";
import { wordsFor } from "../../components/words.ts";
import type { Card as CardFacts } from "../../lib/context/types.ts";
import { createOverlay, type CardModel, type Overlay } from "../../lib/overlay/overlay.ts";
import { report } from "./report.ts";

export type CardOverlay = Overlay<CardFacts>;

export function createCardOverlay(document: Document, signal: AbortSignal): CardOverlay | undefined {
  return createOverlay<CardFacts>({
    document,
    signal,
    cardStyle: cardCss,
    renderCard: (frame, model) => render(model === undefined ? null : <CardOf {...model} />, frame),
    describe: (card, _mention, index, count) =>
      `${wordsFor(card.language).mentionOf(index, count)}: ${card.name}, ${card.kicker}`,
    report,
  });
}

function CardOf({ card, index, count, mention: _mention, ...rest }: CardModel<CardFacts>) {
  return <Card card={card} mention={{ index, count }} {...rest} />;
}
