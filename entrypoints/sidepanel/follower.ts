// Keeps what the panel shows in step with the page in front. Answers about an older question come too late and are dropped.
import { browser } from "wxt/browser";
import type { PanelState } from "../../components/brief/types.ts";
import type { Language } from "../../lib/context/types.ts";
import type { BriefExport } from "../../lib/export/brief-export.ts";
import { sendMessage } from "../../lib/messages/messages.ts";
import { interfaceLanguage } from "../../lib/settings/changes.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../lib/settings/settings.ts";
import { readSettings } from "../../lib/settings/stored-settings.ts";
import { findPage, pageStateOf, type Page } from "../own-pages/page.ts";
import { numbered } from "../own-pages/numbered.ts";
import { readiness, waitsForRecords } from "../own-pages/readiness.ts";
import { report } from "../own-pages/report.ts";
import { isReadByItself } from "../own-pages/sites.ts";
import { followPage } from "./follow-page.ts";
import { briefRequest, briefState, stateWithoutBrief, troubleState } from "./panel-state.ts";

/** What is on show, of which page, and what an export of it is made from. */
export interface Shown {
  readonly state: PanelState;
  readonly language: Language;
  readonly page?: Page;
  readonly source?: BriefExport;
}

/** What is shown before anything is known, in the browser's language. */
export const LOADING: Shown = { state: { kind: "loading", preparing: false }, language: languageBy(DEFAULT_SETTINGS) };

export interface Follower {
  /** Begins to follow; returns the function that ends it. */
  start(): () => void;
  /** Looks again now. `leaves`: the page is on its way to another. */
  again(leaves?: boolean): void;
}

/** `tabId`: the one tab to show, instead of the one in front. */
export function createFollower(show: (shown: Shown) => void, tabId?: number): Follower {
  const begin = numbered();
  let page: Page | undefined;
  let { language } = LOADING;
  const look = async (isNewest: () => boolean): Promise<Shown> => {
    try {
      language = languageBy(await readSettings());
      const found = await findPage(tabId);
      if (isNewest()) page = found;
      return { ...(await shownOf(found, language)), language };
    } catch (error) {
      report(error);
      return { state: troubleState(await readiness()), language };
    }
  };
  let isLoadingShown = true;
  const put = (isNewest: () => boolean, shown: Shown): void => {
    if (!isNewest()) return;
    isLoadingShown = shown.state.kind === "loading";
    show(shown);
  };
  const again = (leaves = false): void => {
    const isNewest = begin();
    if (leaves) put(isNewest, { state: { kind: "loading", preparing: false }, language });
    const seen = look(isNewest);
    void seen.then((shown) => put(isNewest, shown));
    void waitsForRecords(seen).then(
      (waits) => waits && isLoadingShown && put(isNewest, { state: { kind: "loading", preparing: true }, language }),
    );
  };
  const start = (): (() => void) => {
    again();
    return followPage(() => page?.tabId, again);
  };
  return { start, again };
}

async function shownOf(page: Page | undefined, language: Language): Promise<Omit<Shown, "language">> {
  if (page === undefined) return { state: { kind: "restricted" } };
  const state = await pageStateOf(page);
  if (state === undefined && (await isLoading(page))) return { state: { kind: "loading", preparing: false }, page };
  if (state?.kind !== "annotated") {
    const [isRead, dataset] = await Promise.all([isReadByItself(page), readiness()]);
    return { state: stateWithoutBrief(page, state, { isRead, dataset }), page };
  }
  const brief = await sendMessage("brief", briefRequest(state, language));
  const source = { article: state.about, mentions: state.annotation.mentions, brief };
  return { state: briefState(page.site, state, brief), page, source };
}

function languageBy(settings: Settings): Language {
  return interfaceLanguage(settings, browser.i18n.getUILanguage());
}

/** A page that is still on its way has no script of ours yet, and will tell when it has. */
async function isLoading(page: Page): Promise<boolean> {
  const { status } = await browser.tabs.get(page.tabId);
  return status === "loading";
}
