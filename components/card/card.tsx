// The card: who or what this is, what it was on the article's day, what became of it, and how we know.
import type { Card as CardFacts, DatedLine } from "../../lib/context/types.ts";
import { DatedLines } from "../dated-lines.tsx";
import { wordsFor } from "../words.ts";
import type { Words } from "../words.ts";
import { Footer } from "./footer.tsx";
import type { CardActions } from "./footer.tsx";
import { Rows } from "./rows.tsx";
import { FigureInContext } from "./sparkline.tsx";
import { TimeBar } from "./time-bar.tsx";

const FIRST_LINES = 3;

export interface CardProps extends CardActions {
  readonly card: CardFacts;
  /** Which mention of the entity the card stands at; `index` from 1. Absent: not opened from a mention. */
  readonly mention?: { readonly index: number; readonly count: number } | undefined;
  readonly pinned: boolean;
}

function Chronology({ title, lines, words }: { title: string; lines: readonly DatedLine[]; words: Words }) {
  if (lines.length === 0) return null;
  return (
    <section class="block">
      <h3>{title}</h3>
      <DatedLines lines={lines} first={FIRST_LINES} words={words} />
    </section>
  );
}

function Head({ card, mention, words }: Pick<CardProps, "card" | "mention"> & { readonly words: Words }) {
  return (
    <header>
      <div class="kick">
        <span class="kicker">{card.kicker}</span>
        {mention ? <span class="mention">{words.mentionOf(mention.index, mention.count)}</span> : null}
      </div>
      <h2>
        <bdi>{card.name}</bdi>
      </h2>
    </header>
  );
}

/**
 * A non-modal dialog; `tabIndex` -1 lets its opener put the focus on it. The key makes a new entity start with its
 * lists folded.
 */
export function Card({ card, mention, pinned, ...actions }: CardProps) {
  const words = wordsFor(card.language);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <dialog> brings rules of its own for closing and focus
    <div
      key={card.entity}
      class="card"
      role="dialog"
      aria-label={`${card.name}. ${card.kicker}`}
      tabIndex={-1}
      lang={card.language}
      data-category={card.category}
    >
      <div class="in">
        <Head card={card} mention={mention} words={words} />
        <Rows rows={card.rows} />
        {card.bar ? <TimeBar bar={card.bar} /> : null}
        <Chronology title={words.history} lines={card.history} words={words} />
        <Chronology title={words.relatedEvents} lines={card.events} words={words} />
        {card.figure ? <FigureInContext figure={card.figure} words={words} /> : null}
      </div>
      <Footer card={card} words={words} pinned={pinned} several={(mention?.count ?? 0) > 1} {...actions} />
    </div>
  );
}
