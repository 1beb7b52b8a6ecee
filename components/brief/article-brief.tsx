// The article's brief, laid out like the box beside a long newspaper story: head, time line, what changed, figures, who and what.
import { typeset } from "../card/typeset.ts";
import { DaggerNote, LinesTitle } from "../dated-lines.tsx";
import { wordsFor } from "../words.ts";
import { ExportBar } from "./export-bar.tsx";
import { briefParts, type Part, type PartProps } from "./parts.tsx";
import type { BriefState, PanelProps } from "./types.ts";
import { briefWordsFor, type BriefWords } from "./words.ts";

export interface ArticleBriefProps extends PanelProps {
  readonly state: BriefState;
}

export function ArticleBrief({ state, language, onJump, onExport }: ArticleBriefProps) {
  const [words, own] = [wordsFor(language), briefWordsFor(language)];
  const shared = { state, words, own };
  const parts = briefParts(shared, onJump);
  const { brief } = state;
  const lines = [...brief.sinceThen, ...(brief.chart?.events ?? [])];
  return (
    <div class="panel" lang={language}>
      <Head {...shared} onExport={onExport} />
      <Contents parts={parts} own={own} />
      <main>
        {parts.map(({ id, title, lines: told = [], content }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 class="title" id={`${id}-title`}>
              <LinesTitle title={title} lines={told} words={words} />
            </h2>
            {content}
          </section>
        ))}
      </main>
      <footer class="foot">
        <span class="unit">{brief.edition}</span> <DaggerNote lines={lines} words={words} />
      </footer>
    </div>
  );
}

function Head({ state, words, own, onExport }: PartProps & Pick<PanelProps, "onExport">) {
  const { brief, title, outlet, site } = state;
  const count = Object.values(state.mentions).reduce((sum, { length }) => sum + length, 0);
  return (
    <header class="head">
      <p class="top">
        <span class="brand">Waymark</span> <span class="soft">{own.brief}</span>
      </p>
      <h1>
        <bdi lang={state.titleLanguage}>{typeset(title === "" ? site : title)}</bdi>
      </h1>
      <p class="dateline">{[outlet ?? site, brief.published].filter((part) => part !== undefined).join(" · ")}</p>
      {brief.note === undefined ? null : <p class="soft">{brief.note}.</p>}
      <p class="summary">{count === 0 ? words.namesNobody : words.names(brief.order.length, count).join("")}</p>
      <ExportBar own={own} onExport={onExport} />
    </header>
  );
}

/** Nothing to choose from where there is one part only. */
function Contents({ parts, own }: { readonly parts: readonly Part[]; readonly own: BriefWords }) {
  if (parts.length < 2) return null;
  return (
    <nav class="contents" aria-label={own.contents}>
      {parts.map(({ id, title }) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
    </nav>
  );
}
