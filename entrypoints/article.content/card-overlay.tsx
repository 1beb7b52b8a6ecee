// The overlay with our card in it.
import { render } from "preact";
import { Card } from "../../components/card/card.tsx";
import { cardFonts } from "../../components/card/card-fonts.ts";
import { cardCss } from "../../components/card/card.css.ts";
import { menuWords } from "../../components/card/words.ts";
import { wordsFor } from "../../components/words.ts";
import type { Mention } from "../../lib/annotation/types.ts";
import type { Card as CardFacts, Language } from "../../lib/context/types.ts";
import { createOverlay, type CardModel, type Overlay } from "../../lib/overlay/overlay.ts";
import type { ArticleAround } from "../../lib/page/stories-together.ts";
import { menuActions } from "./card-menu.ts";
import { report } from "./report.ts";

export interface CardOverlayOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** The article that a mention stands in. */
  readonly articleOf: (mention: Mention) => ArticleAround;
  /** The interface's. */
  readonly language: () => Language;
}

export function createCardOverlay({
  document,
  signal,
  articleOf,
  language,
}: CardOverlayOptions): Overlay<CardFacts> | undefined {
  return createOverlay<CardFacts>({
    document,
    signal,
    cardStyle: cardCss,
    cardFonts,
    renderCard: (frame, model) =>
      render(model === undefined ? null : <CardOf model={model} document={document} articleOf={articleOf} />, frame),
    describe: (card, _mention, index, count) =>
      `${wordsFor(card.language).mentionOf(index, count)}: ${card.name}, ${card.kicker}`,
    sayMarks: (shown) => menuWords(language()).marks(shown),
    report,
  });
}

type CardOfProps = Pick<CardOverlayOptions, "document" | "articleOf"> & { readonly model: CardModel<CardFacts> };

function CardOf({ model, document, articleOf }: CardOfProps) {
  const { card, index, count, pinned, onPrevious, onNext, onPin, onClose } = model;
  const actions = { pinned, onPrevious, onNext, onPin, onClose };
  const menu = menuActions(model, document, () => articleOf(model.mention));
  return <Card card={card} mention={{ index, count }} menu={menu} {...actions} />;
}
