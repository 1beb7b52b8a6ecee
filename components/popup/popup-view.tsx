// The popup: one of its states, with the same head and foot around it.
import { DaggerNote } from "../dated-lines.tsx";
import { wordsFor } from "../words.ts";
import type { Words } from "../words.ts";
import { ArticleView } from "./article-view.tsx";
import { Notice } from "./notice.tsx";
import { SiteSwitch } from "./site-switch.tsx";
import type { PopupProps, PopupState } from "./types.ts";

/** Whether this site is switched on, where the state has a switch at all. */
function siteOf(state: PopupState): { readonly site: string; readonly on?: boolean } | undefined {
  if (!("site" in state)) return undefined;
  if (state.kind === "no-access") return { site: state.site };
  return { site: state.site, on: state.kind !== "off-here" && state.enabledHere };
}

function Head({ state, words, onSite }: Pick<PopupProps, "state" | "onSite"> & { readonly words: Words }) {
  const place = siteOf(state);
  return (
    <header class="head">
      <h1>Waymark</h1>
      {place ? <span class="site soft">{place.site}</span> : null}
      {place?.on === undefined ? null : <SiteSwitch site={place.site} on={place.on} words={words} onSite={onSite} />}
    </header>
  );
}

function Body({ state, words, events }: { state: PopupState; words: Words; events: PopupProps }) {
  switch (state.kind) {
    case "article":
      return <ArticleView state={state} words={words} onCategory={events.onCategory} onJump={events.onJump} />;
    case "loading":
      return (
        <output class="notice loading" aria-busy="true">
          {words.loading}
        </output>
      );
    case "not-article":
      return <Notice notice={words.notArticle} onAction={events.onAnnotate} />;
    case "not-migration":
      return <Notice notice={words.notMigration} onAction={events.onAnnotate} />;
    case "no-access":
      return <Notice notice={words.noAccess(state.site)} onAction={events.onAnnotate} />;
    case "off-here":
      return <Notice notice={words.offSite(state.site)} />;
    case "restricted":
      return <Notice notice={words.restricted} />;
    case "error":
      break;
  }
  return <Notice notice={words.error} onAction={events.onRetry} />;
}

export function PopupView(props: PopupProps) {
  const { state, language, onSite, onOptions } = props;
  const words = wordsFor(language);
  const lines = state.kind === "article" ? [...state.context.sinceThen, ...state.context.timeline] : [];
  const edition = state.kind === "article" ? state.context.edition : props.edition;
  return (
    <main class="popup" lang={language}>
      <Head state={state} words={words} onSite={onSite} />
      <Body state={state} words={words} events={props} />
      <footer class="foot">
        <span>
          <span class="unit">{edition}</span> <DaggerNote lines={lines} words={words} />
        </span>
        {onOptions ? (
          <button type="button" class="more" onClick={onOptions}>
            {words.options}
          </button>
        ) : null}
      </footer>
    </main>
  );
}
