// One entity of the article: its card's content, and the way to each of its mentions.
import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import type { Card, DatedLine } from "../../lib/context/types.ts";
import { Rows } from "../card/rows.tsx";
import { TimeBar } from "../card/time-bar.tsx";
import { DatedLines, LinesTitle } from "../dated-lines.tsx";
import { HistoryLines } from "../history-lines.tsx";
import { Sources } from "../sources.tsx";
import type { Words } from "../words.ts";
import { MentionLinks } from "./mention-links.tsx";
import type { PanelEvents } from "./types.ts";
import { Whole } from "./whole.ts";
import type { BriefWords } from "./words.ts";

export interface EntityArticleProps extends Pick<PanelEvents, "onJump"> {
  readonly card: Card;
  /** The words of each mention, in reading order. */
  readonly mentions: readonly string[];
  readonly words: Words;
  readonly own: BriefWords;
}

export function EntityArticle({ card, mentions, words, own, onJump }: EntityArticleProps) {
  const id = `entity-${card.entity}`;
  return (
    <article class="entity" data-category={card.category} aria-labelledby={id}>
      <p class="kick">
        <span class="kicker">{card.kicker}</span>
      </p>
      <h3 id={id}>
        <bdi>{card.name}</bdi>
      </h3>
      <MentionLinks mentions={mentions} own={own} onJump={(nth) => onJump(card.entity, nth)} />
      <Rows rows={card.rows} />
      {card.bar ? <TimeBar bar={card.bar} /> : null}
      {card.figure ? <p class="figure-line">{card.figure.sentence}.</p> : null}
      <Chronology title={words.history} lines={card.history} words={words}>
        <HistoryLines lines={card.history} day={card.articleDay} first={card.history.length} words={words} />
      </Chronology>
      <Chronology title={words.relatedEvents} lines={card.events} words={words}>
        <DatedLines lines={card.events} first={card.events.length} distances words={words} />
      </Chronology>
      <Sources card={card} words={words} />
    </article>
  );
}

interface ChronologyProps {
  readonly title: string;
  readonly lines: readonly DatedLine[];
  readonly words: Words;
  readonly children: ComponentChildren;
}

function Chronology({ title, lines, words, children }: ChronologyProps) {
  const whole = useContext(Whole);
  if (lines.length === 0) return null;
  return (
    <details open={whole}>
      <summary>
        <LinesTitle title={title} lines={lines} words={words} /> <span class="count">{lines.length}</span>
      </summary>
      {children}
    </details>
  );
}
