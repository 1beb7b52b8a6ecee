// The popup: one of its states, with the same head and foot around it.
import { ArticleView } from "./article-view.tsx";
import { Foot } from "./foot.tsx";
import { Head } from "./head.tsx";
import { Notice } from "./notice.tsx";
import { Standing } from "./standing.tsx";
import type { PopupProps } from "./types.ts";
import { popupWords, type PopupWords } from "./words.ts";

type BodyProps = PopupProps & { readonly words: PopupWords };

function Body({ state, words, ...events }: BodyProps) {
  switch (state.kind) {
    case "article":
      return <ArticleView state={state} words={words} {...events} />;
    case "loading":
      return (
        <output class="notice loading" aria-busy="true">
          {state.preparing ? words.preparing : words.loading}
        </output>
      );
    case "not-article":
    case "not-migration":
      return (
        <>
          <Notice
            notice={state.kind === "not-article" ? words.notArticle : words.notMigration}
            onAction={events.onAnnotate}
          />
          {state.always ? (
            <Standing reading="always" listed={false} site={state.site} words={words} {...events} />
          ) : null}
        </>
      );
    case "no-access":
      return (
        <>
          <Notice notice={words.noAccess(state.site)} onAction={events.onAnnotate} />
          <Standing reading="never" listed={false} site={state.site} words={words} {...events} />
        </>
      );
    case "stale":
      return <Notice notice={words.stale} onAction={events.onReload} />;
    case "off-here":
      return <Notice notice={words.offSite(state.site)} />;
    case "language":
      return <Notice notice={words.unwantedLanguage} onAction={events.onAnnotate} />;
    case "paused":
      return <Notice notice={words.paused(state.until)} onAction={() => events.onPause("off")} />;
    case "restricted":
      return <Notice notice={words.restricted} />;
    case "no-dataset":
      return <Notice notice={words.noDataset} onAction={events.onRetry} />;
    case "error":
      break;
  }
  return <Notice notice={words.error} onAction={events.onRetry} />;
}

export function PopupView(props: PopupProps) {
  const words = popupWords(props.language);
  return (
    <main class="popup" lang={props.language}>
      <Head state={props.state} words={words} onSite={props.onSite} />
      <Body {...props} words={words} />
      <Foot {...props} words={words} />
    </main>
  );
}
