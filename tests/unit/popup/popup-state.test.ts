// What the popup shows, from what the page, the settings and the background say.
import { describe, expect, test } from "vitest";
import { clockTime } from "../../../entrypoints/popup/clock-time.ts";
import { popupState, type Known } from "../../../entrypoints/popup/popup-state.ts";
import type { EntityId, PartialDate } from "../../../lib/dataset/types.ts";
import type { PageState } from "../../../lib/messages/messages.ts";
import { DEFAULT_SETTINGS } from "../../../lib/settings/settings.ts";

const NOW = Date.UTC(2026, 10, 29, 12);
const id = (text: string) => text as EntityId;
const mention = (entity: string, start: number) => ({
  block: 0,
  start,
  end: start + 4,
  surface: entity,
  category: "official" as const,
  entity: id(entity),
  confidence: 1,
  evidence: "",
});

const annotated: PageState = {
  kind: "annotated",
  published: "2023-12-27",
  forced: false,
  about: { url: "https://example.org/a", title: "A", language: "en" },
  annotation: {
    mentions: [mention("anna", 0), mention("bert", 10), mention("bert", 20), mention("nobody", 30)],
    people: [],
  },
  names: { [id("anna")]: "Anna", [id("bert")]: "Bert" },
  context: {
    timeline: [],
    sinceThen: [],
    edition: "Edition of 24 November 2026",
  },
};

function shown(known: Partial<Known>) {
  return popupState({
    page: { tabId: 1, url: "https://example.org/a", site: "example.org", restricted: false },
    state: annotated,
    settings: DEFAULT_SETTINGS,
    language: "en",
    dataset: { kind: "ready", date: "2026-11-24" as PartialDate },
    listed: true,
    own: false,
    now: NOW,
    ...known,
  });
}

describe("the popup's state", () => {
  test("an article: names that have a card, most named first, with the day in words", () => {
    const state = shown({});
    expect(state).toMatchObject({ kind: "article", reading: "listed", published: "27 December 2023" });
    expect(state.kind === "article" && state.entities.map(({ name, count }) => [name, count])).toEqual([
      ["Bert", 2],
      ["Anna", 1],
    ]);
    expect(state.kind === "article" && state.counts.official).toBe(2);
  });

  test("a pause comes before all else, with its end or without", () => {
    const hour = shown({ settings: { ...DEFAULT_SETTINGS, pausedUntil: NOW + 60_000 } });
    expect(hour).toMatchObject({ kind: "paused", until: expect.stringMatching(/\d:\d\d/) as string });
    expect(shown({ page: undefined, settings: { ...DEFAULT_SETTINGS, pausedUntil: "forever" } })).toEqual({
      kind: "paused",
    });
    expect(shown({ settings: { ...DEFAULT_SETTINGS, pausedUntil: NOW - 1 } }).kind).toBe("article");
  });

  test("why a page is read: its site is the reader's own, or they asked this once", () => {
    const forced: PageState = { ...annotated, forced: true };
    expect(shown({ listed: false, own: true })).toMatchObject({ reading: "always" });
    expect(shown({ listed: false, own: true, state: forced })).toMatchObject({ reading: "always" });
    expect(shown({ listed: false, state: forced })).toMatchObject({ reading: "once", listed: false });
    expect(shown({ state: forced })).toMatchObject({ reading: "once", listed: true });
  });

  test("a page without our script: not on the list, or open since before", () => {
    expect(shown({ state: undefined, listed: false }).kind).toBe("no-access");
    expect(shown({ state: undefined }).kind).toBe("stale");
    expect(shown({ state: undefined, listed: false, own: true }).kind).toBe("stale");
  });

  test("a page that was left alone is as it was before the reader asked", () => {
    const left: PageState = { kind: "silent", why: "left-alone" };
    expect(shown({ state: left }).kind).toBe("not-migration");
    expect(shown({ state: left, listed: false }).kind).toBe("no-access");
  });

  test("silence by the reader's own choice says which", () => {
    expect(shown({ state: { kind: "silent", why: "site" } }).kind).toBe("off-here");
    expect(shown({ state: { kind: "silent", why: "language" } }).kind).toBe("language");
  });

  test("a failure is the records' where they cannot be read", () => {
    expect(shown({ state: { kind: "failed" } }).kind).toBe("error");
    expect(shown({ state: { kind: "failed" }, dataset: { kind: "failed" } }).kind).toBe("no-dataset");
  });

  test("a page that is still read says so, and whether it waits for the records", () => {
    expect(shown({ state: { kind: "reading" } })).toEqual({ kind: "loading", preparing: false });
    expect(shown({ state: { kind: "reading" }, dataset: { kind: "preparing" } })).toEqual({
      kind: "loading",
      preparing: true,
    });
  });

  test("pages closed to extensions are named as such", () => {
    expect(shown({ page: undefined }).kind).toBe("restricted");
    expect(shown({ page: { tabId: 1, url: "about:addons", site: "", restricted: true } }).kind).toBe("restricted");
  });
});

test("a time of day takes its article in Spanish, singular for one o'clock", () => {
  expect(clockTime(Date.UTC(2026, 0, 1, 21, 40), "es", "UTC")).toMatch(/^las (21|9):40/);
  expect(clockTime(Date.UTC(2026, 0, 1, 1, 5), "es", "UTC")).toMatch(/^la 0?1:05/);
  expect(clockTime(Date.UTC(2026, 0, 1, 21, 40), "en", "UTC")).toMatch(/^(21|9):40/);
});
