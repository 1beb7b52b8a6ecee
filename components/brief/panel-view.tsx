// The side panel: one of its states, with the same head around it.
import { Notice } from "../popup/notice.tsx";
import { wordsFor } from "../words.ts";
import { ArticleBrief } from "./article-brief.tsx";
import type { PanelProps } from "./types.ts";
import { Whole } from "./whole.ts";
import { briefWordsFor } from "./words.ts";

export function PanelView(props: PanelProps) {
  const { state, language } = props;
  if (state.kind === "article") {
    return (
      <Whole.Provider value={props.whole === true}>
        <ArticleBrief key={state.title} {...props} state={state} />
      </Whole.Provider>
    );
  }
  return (
    <main class="panel" lang={language}>
      <header class="top">
        <h1 class="brand">Waymark</h1>
        {"site" in state ? <span class="site soft">{state.site}</span> : null}
      </header>
      <State {...props} />
      <Trouble {...props} />
    </main>
  );
}

/** An honest word where there is no article to show. */
function State({ state, language, onAnnotate, onSwitchOn, onRetry, onReload }: PanelProps) {
  const [words, own] = [wordsFor(language), briefWordsFor(language)];
  switch (state.kind) {
    case "not-article":
      return <Notice notice={words.notArticle} onAction={onAnnotate} />;
    case "not-migration":
      return <Notice notice={words.notMigration} onAction={onAnnotate} />;
    case "no-access":
      return state.site === "" ? (
        <Notice notice={own.notListed} onAction={onRetry} />
      ) : (
        <Notice notice={words.noAccess(state.site)} onAction={onAnnotate} />
      );
    case "stale":
      return <Notice notice={words.stale} onAction={onReload} />;
    case "off-here":
      return <Notice notice={own.offHere(state.site)} onAction={onSwitchOn} />;
    case "language":
      return <Notice notice={words.unwantedLanguage} onAction={onAnnotate} />;
    case "paused":
      return <Notice notice={own.paused} onAction={onSwitchOn} />;
    case "restricted":
      return <Notice notice={words.restricted} />;
    case "no-dataset":
      return <Notice notice={words.noDataset} onAction={onRetry} />;
    case "error":
      return <Notice notice={words.error} onAction={onRetry} />;
    case "loading":
    case "article":
      break;
  }
  return (
    <output class="notice loading" aria-busy="true">
      {state.kind === "loading" && state.preparing ? words.preparing : words.loading}
    </output>
  );
}

/** Why the click did not do what it said. */
function Trouble({ trouble, language }: PanelProps) {
  const own = briefWordsFor(language);
  const said = trouble === "refused" ? own.refused : own.failed;
  return (
    <p role="alert" class="trouble">
      {trouble === undefined ? "" : said}
    </p>
  );
}
