// The card: who or what this is, what it was on the article's day, what became of it, and how we know.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Card as CardFacts, DatedLine } from "../../lib/context/types.ts";
import { DatedLines, LinesTitle } from "../dated-lines.tsx";
import { HistoryLines } from "../history-lines.tsx";
import { wordsFor } from "../words.ts";
import type { Words } from "../words.ts";
import { Footer } from "./footer.tsx";
import type { CardActions } from "./footer.tsx";
import { Menu } from "./menu.tsx";
import type { MenuActions } from "./menu-types.ts";
import { PlaceMap } from "./place-map.tsx";
import { Rows } from "./rows.tsx";
import { FigureInContext } from "./sparkline.tsx";
import { TimeBar } from "./time-bar.tsx";
import { menuWords } from "./words.ts";

const FIRST_LINES = 3;

export interface CardProps extends CardActions {
  readonly card: CardFacts;
  /** Which mention of the entity the card stands at; `index` from 1. Absent: not opened from a mention. */
  readonly mention?: { readonly index: number; readonly count: number } | undefined;
  readonly pinned: boolean;
  /** Absent: the card can only be read. */
  readonly menu?: MenuActions;
}

interface ChronologyProps {
  readonly title: string;
  readonly lines: readonly DatedLine[];
  readonly words: Words;
  readonly children: ComponentChildren;
}

function Chronology({ title, lines, words, children }: ChronologyProps) {
  if (lines.length === 0) return null;
  return (
    <section class="block">
      <h3 class="title">
        <LinesTitle title={title} lines={lines} words={words} />
      </h3>
      {children}
    </section>
  );
}

/** A word that would not fit a line of the narrowest card at the usual size (German compounds). */
function hasLongWord(name: string): boolean {
  return name.split(/[\s-]/).some((word) => word.length > 22);
}

function Head({ card, mention, words }: Pick<CardProps, "card" | "mention"> & { readonly words: Words }) {
  return (
    <header>
      <div class="kick">
        <span class="kicker">{card.kicker}</span>
        {mention && mention.count > 1 ? (
          <span class="mention">{words.mentionOf(mention.index, mention.count)}</span>
        ) : null}
      </div>
      <h2 class={hasLongWord(card.name) ? "narrow" : undefined}>
        <bdi>{card.name}</bdi>
      </h2>
    </header>
  );
}

/** A non-modal dialog; `tabIndex` -1 lets its opener put the focus on it. */
export function Card(props: CardProps) {
  const { card } = props;
  return (
    <div
      class="card"
      role="dialog"
      aria-label={`${card.name}. ${card.kicker}`}
      tabIndex={-1}
      lang={card.language}
      data-category={card.category}
    >
      {/* The key makes a new entity start with its lists and menu folded. */}
      <Inside key={card.entity} {...props} />
    </div>
  );
}

function Inside({ card, mention, pinned, menu, ...actions }: CardProps) {
  const [unfolded, setUnfolded] = useState(false);
  const words = wordsFor(card.language);
  const count = mention?.count ?? 0;
  const more = menu && { label: menuWords(card.language).more, unfolded, onClick: () => setUnfolded(!unfolded) };
  return (
    <>
      <div class="in">
        <Head card={card} mention={mention} words={words} />
        <Body card={card} words={words} />
      </div>
      {menu && unfolded ? <Menu card={card} actions={menu} count={count} words={menuWords(card.language)} /> : null}
      <Footer card={card} words={words} pinned={pinned} several={count > 1} more={more} {...actions} />
    </>
  );
}

function Body({ card, words }: { readonly card: CardFacts; readonly words: Words }) {
  return (
    <>
      <Rows rows={card.rows} />
      {card.map ? <PlaceMap map={card.map} /> : null}
      {card.bar ? <TimeBar bar={card.bar} /> : null}
      <Chronology title={words.history} lines={card.history} words={words}>
        <HistoryLines lines={card.history} day={card.articleDay} first={FIRST_LINES} words={words} />
      </Chronology>
      <Chronology title={words.relatedEvents} lines={card.events} words={words}>
        <DatedLines lines={card.events} first={FIRST_LINES} distances words={words} />
      </Chronology>
      {card.figure ? <FigureInContext figure={card.figure} language={card.language} words={words} /> : null}
    </>
  );
}
