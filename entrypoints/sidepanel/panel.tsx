// The panel's life: what the follower finds is shown; what the reader wants goes to the page, the settings or a file.
import { useEffect, useMemo, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { PanelView } from "../../components/brief/panel-view.tsx";
import { withPause, withSite } from "../../lib/settings/changes.ts";
import type { PanelProps } from "../../components/brief/types.ts";
import type { Settings } from "../../lib/settings/settings.ts";
import { changeSettings } from "../../lib/settings/stored-settings.ts";
import { annotateAnyway, jumpTo } from "../own-pages/page.ts";
import { report } from "../own-pages/report.ts";
import { exportBrief } from "./export-brief.ts";
import { createFollower, LOADING } from "./follower.ts";

export interface PanelPageProps {
  /** The tab whose brief is to be printed; absent: the panel follows the tab in front. */
  readonly printed?: number;
}

export function Panel({ printed }: PanelPageProps) {
  const [{ state, language, page, source }, setShown] = useState(LOADING);
  const follower = useMemo(() => createFollower(setShown, printed), [printed]);
  useEffect(() => follower.start(), [follower]);
  const title = state.kind === "article" ? state.title : state.kind;
  useEffect(() => {
    window.scrollTo(0, 0);
    document.title = state.kind === "article" ? `${title} · Waymark` : "Waymark";
    if (printed !== undefined && state.kind === "article") window.print();
  }, [title, state.kind, printed]);
  const look = (): void => follower.again();
  const [trouble, setTrouble] = useState<PanelProps["trouble"]>();
  // What is said of a click holds until there is something else to see.
  useEffect(() => setTrouble(undefined), [state.kind, page?.tabId, page?.url]);
  const switchedOn = (settings: Settings): Settings =>
    state.kind === "off-here" ? withSite(settings, state.site, true) : withPause(settings, undefined);
  const then = (work: Promise<unknown>, unless: PanelProps["trouble"] = "failed"): void => {
    setTrouble(undefined);
    work
      .catch((error: unknown) => {
        report(error);
        setTrouble(unless);
      })
      .finally(look);
  };
  return (
    <div data-state={state.kind}>
      <PanelView
        state={state}
        language={language}
        whole={printed !== undefined}
        {...(trouble !== undefined && { trouble })}
        onJump={(entity, nth) => page && void jumpTo(page, entity, nth).catch(look)}
        // Of a page without our script the browser lets us put it there only where it has given leave.
        onAnnotate={() => page && then(annotateAnyway(page), state.kind === "no-access" ? "refused" : "failed")}
        onSwitchOn={() => then(changeSettings(switchedOn))}
        onRetry={look}
        onReload={() => page && then(browser.tabs.reload(page.tabId))}
        onExport={async (kind) => (page && source ? exportBrief(kind, page, source) : undefined)}
      />
    </div>
  );
}
