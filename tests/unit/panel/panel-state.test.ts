// What the side panel shows where there is no brief, from what the page and the background say.
import { expect, test } from "vitest";
import { stateWithoutBrief, troubleState, type Around } from "../../../entrypoints/sidepanel/panel-state.ts";
import type { PartialDate } from "../../../lib/dataset/types.ts";
import type { AnnotatedPage, PageState } from "../../../lib/messages/messages.ts";

const site = "example.org";
const page = { tabId: 1, url: "https://example.org/a", site, restricted: false };
const ready = { kind: "ready", date: "2026-11-24" as PartialDate } as const;

function shown(state: Exclude<PageState, AnnotatedPage> | undefined, around: Partial<Around> = {}) {
  return stateWithoutBrief(page, state, { isRead: true, dataset: ready, ...around });
}

test("silence by the reader's own choice says which, so that its button is the one that ends it", () => {
  expect(shown({ kind: "silent", why: "site" })).toEqual({ kind: "off-here", site });
  expect(shown({ kind: "silent", why: "language" })).toEqual({ kind: "language", site });
  expect(shown({ kind: "silent", why: "paused" })).toEqual({ kind: "paused" });
});

test("a page that was left alone is as it was before the reader asked", () => {
  expect(shown({ kind: "silent", why: "left-alone" })).toEqual({ kind: "not-migration", site });
  expect(shown({ kind: "silent", why: "left-alone" }, { isRead: false })).toEqual({ kind: "no-access", site });
});

test("a failure is the records' where they cannot be read", () => {
  expect(shown({ kind: "failed" })).toEqual({ kind: "error" });
  expect(shown({ kind: "failed" }, { dataset: { kind: "failed" } })).toEqual({ kind: "no-dataset" });
  expect(troubleState({ kind: "failed" })).toEqual({ kind: "no-dataset" });
});

test("a page that is still read says whether it waits for the records", () => {
  expect(shown({ kind: "reading" })).toEqual({ kind: "loading", preparing: false });
  expect(shown({ kind: "reading" }, { dataset: { kind: "preparing" } })).toEqual({ kind: "loading", preparing: true });
});

test("a page without our script, one that was open before Waymark came, and one that no extension may read", () => {
  expect(shown(undefined, { isRead: false })).toEqual({ kind: "no-access", site });
  expect(shown(undefined)).toEqual({ kind: "stale", site });
  const closed = stateWithoutBrief({ ...page, restricted: true }, undefined, { isRead: false, dataset: ready });
  expect(closed).toEqual({ kind: "restricted" });
});
