// One tab's page over its life: which reading of it is current, and when another begins.
import { CATEGORIES } from "../../components/tokens.ts";
import { browser } from "wxt/browser";
import { headMark, type HeadMark } from "../../lib/article/metadata.ts";
import type { Command, JumpTarget, PageAnchors, PageState } from "../../lib/messages/messages.ts";
import { interfaceLanguage, silenceOn, unwantedLanguages } from "../../lib/settings/changes.ts";
import type { Settings } from "../../lib/settings/settings.ts";
import { siteOf } from "../../lib/settings/site.ts";
import { readSettings } from "../../lib/settings/stored-settings.ts";
import { startReading, type PageReading } from "../../lib/page/page-reading.ts";
import { createCardOverlay } from "./card-overlay.tsx";
import { createAlarm } from "../../lib/page/alarm.ts";
import { report } from "./report.ts";

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((entry, index) => entry === other[index]);
}

type Silence = ReturnType<typeof silenceOn>;

export interface PageSession {
  /** How the page stands, once the reading under way is done. */
  state(): Promise<PageState>;
  /** New settings: repaints, falls silent or starts reading. */
  apply(settings: Settings): void;
  /** The reader's own entries or the edition have changed. */
  askAgain(): void;
  /** The page changed its address without being loaded anew. */
  moved(to: URL, from: URL): void;
  /**
   * Reads this page again, with `force` whatever it is; `onlyThis`: its site is not one that is read by itself, so the next page
   * of it is not.
   */
  annotateAnyway(onlyThis: boolean, force: boolean): Promise<void>;
  /** Takes everything off this page and reads it no more until the reader asks or goes elsewhere. */
  leaveAlone(): void;
  /** How many entities the page names, as far as it has been read. */
  named(): number;
  jump(target: JumpTarget): void;
  anchors(): PageAnchors | undefined;
  command(name: Command): void;
  /** Opens the card of the mention that the range touches; false where it touches none. */
  openAt(range: Range): boolean;
  /** Day and language of the article, as far as it has been read. */
  article(): { readonly published?: string; readonly language?: string };
}

/** `onChange` is called whenever `state` would answer otherwise than before. */
export function startSession(document: Document, signal: AbortSignal, onChange: () => void): PageSession {
  let reading: PageReading | undefined;
  let silence: Silence;
  let unwanted: readonly string[] = [];
  let isLeftAlone = false;
  let isOnlyThisPage = false;
  /** The reader asked for this page: whatever it is, it is read as often as it has to be. */
  let isAskedFor = false;
  let language: Settings["language"] = "auto";
  let settled = readSettings().then(apply).catch(report);
  const alarm = createAlarm(signal, () => {
    readSettings().then(apply).catch(report);
  });

  function apply(settings: Settings): void {
    if (signal.aborted) return;
    const before = silence;
    silence = silenceHere(settings);
    language = settings.language;
    alarm.set(silence === "paused" ? settings.pausedUntil : undefined);
    if (silence !== undefined || isLeftAlone) return fallSilent(silence !== before);
    if (!sameList(unwanted, unwantedLanguages(settings))) {
      unwanted = unwantedLanguages(settings);
      reading?.end();
      reading = undefined;
    }
    reading ??= start(settings.marking);
    reading.setMarking(settings.marking);
    reading.overlay?.setMarkStyle(settings.markStyle);
    reading.overlay?.setRestDelay(settings.restDelay);
    reading.overlay?.setCategories(new Set(CATEGORIES.filter((category) => settings.categories[category])));
  }

  function start(marking: Settings["marking"], staleHead?: HeadMark): PageReading {
    return startReading({
      document,
      signal,
      unwanted,
      onChange,
      report,
      marking,
      force: isAskedFor,
      createOverlay: (until, articleOf) =>
        createCardOverlay({
          document,
          signal: until,
          articleOf,
          language: () => interfaceLanguage({ language }, browser.i18n.getUILanguage()),
        }),
      ...(staleHead !== undefined && { staleHead }),
    });
  }

  function fallSilent(isNews: boolean): void {
    const hadRead = reading !== undefined;
    reading?.end();
    reading = undefined;
    if (hadRead || isNews) onChange();
  }

  function silenceHere(settings: Settings): Silence {
    return silenceOn(settings, siteOf(document.location.href), Date.now());
  }

  /** A new reading in place of the old one, where the page is to be read at all. */
  async function restart(staleHead?: HeadMark): Promise<void> {
    await settled;
    const settings = await readSettings();
    reading?.end();
    const isSilent = silenceHere(settings) !== undefined || isLeftAlone;
    reading = isSilent ? undefined : start(settings.marking, staleHead);
    onChange();
    apply(settings);
  }

  return {
    async state() {
      // The popup asks right after it has changed a setting: what is stored counts, not what this tab has heard of yet.
      settled = settled.then(readSettings).then(apply).catch(report);
      await settled;
      if (reading?.state().kind === "failed") await restart();
      await reading?.settled();
      return reading?.state() ?? { kind: "silent", why: silence ?? "left-alone" };
    },
    apply,
    askAgain: () => reading?.askAgain(),
    moved(to, from) {
      if (to.pathname === from.pathname && to.search === from.search) return;
      const staleHead = headMark(document);
      const wasAskedFor = isAskedFor;
      isLeftAlone = isOnlyThisPage;
      isAskedFor = false;
      // An article that goes on reads itself anew when the page changes it, and keeps its marks until then.
      if (isLeftAlone || wasAskedFor || reading?.moved(staleHead) !== true) restart(staleHead).catch(report);
    },
    async annotateAnyway(onlyThis, force) {
      isLeftAlone = false;
      isOnlyThisPage = onlyThis;
      isAskedFor = force;
      const begun = restart();
      // A frame may answer before this one has begun: who asks then how the page stands waits for it.
      settled = begun.catch(report);
      await begun;
      await reading?.settled();
    },
    leaveAlone() {
      isLeftAlone = true;
      isAskedFor = false;
      fallSilent(true);
    },
    named() {
      const state = reading?.state();
      return state?.kind === "annotated" ? new Set(state.annotation.mentions.map(({ entity }) => entity)).size : 0;
    },
    jump: (target) => reading?.jump(target),
    openAt: (range) => reading?.openAt(range) ?? false,
    article() {
      const state = reading?.state();
      return state?.kind === "annotated" ? state.about : {};
    },
    anchors: () => reading && { source: document.location.href, mentions: reading.anchors() },
    command(name) {
      if (name === "toggle-card") reading?.overlay?.toggleCard();
      else if (name === "toggle-marks") reading?.overlay?.toggleMarks();
      else reading?.overlay?.walk(name === "next-mention" ? "next" : "previous");
    },
  };
}
