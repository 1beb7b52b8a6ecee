// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { PopupView } from "../../../components/popup/popup-view.tsx";
import type { ArticleState, PopupEvents, PopupProps, PopupState } from "../../../components/popup/types.ts";
import type { EntityId } from "../../../lib/dataset/types.ts";
import { button, mount, settled, textOf } from "./mount.ts";

const id = (name: string) => name.toLowerCase() as EntityId;

const named = (name: string, category: "official" | "term" | "place", count: number) => ({
  id: id(name),
  name,
  category,
  count,
});

const article: ArticleState = {
  kind: "article",
  site: "cnn.com",
  reading: "listed",
  listed: true,
  published: "27 Dec 2023",
  counts: { official: 2, office: 0, agency: 0, term: 1, place: 1 },
  categories: { official: true, office: true, agency: true, term: true, place: false },
  entities: [
    named("Title 42", "term", 3),
    named("Mayorkas", "official", 1),
    named("Blinken", "official", 4),
    named("Eagle Pass", "place", 1),
  ],
  context: {
    timeline: [
      {
        id: "a",
        day: "4 Dec 2023",
        distance: "23 days before",
        text: "Crossing closes",
        verified: true,
        when: "before",
        about: ["Blinken"],
        concerns: [id("Blinken")],
        rank: 1,
      },
      {
        id: "b",
        day: "4 Jan 2024",
        distance: "8 days after",
        text: "Crossing opens",
        verified: true,
        when: "after",
        about: [],
        concerns: [id("Title 42")],
        rank: 0,
      },
    ],
    sinceThen: [1, 2, 3, 4].map((n) => ({
      id: String(n),
      day: `${n} Jan 2025`,
      text: `Change ${n}`,
      verified: true,
      concerns: [id(n === 4 ? "Mayorkas" : "Blinken")],
    })),
    edition: "Edition of 24 November 2026",
  },
};

const nothing = () => {};

const EVENTS: PopupEvents = {
  onSite: nothing,
  onCategory: nothing,
  onJump: nothing,
  onAnnotate: nothing,
  onLeave: nothing,
  onAlways: nothing,
  onPause: nothing,
  onReload: nothing,
  onRetry: nothing,
};

function show(state: PopupState, props: Partial<PopupProps> = {}): HTMLElement {
  return mount(<PopupView state={state} language="en" {...EVENTS} {...props} />);
}

const linesOf = (root: ParentNode, list: string) => [...root.querySelectorAll(`${list} li`)].map(textOf);

function choose(choice: HTMLSelectElement, name: string): void {
  choice.selectedIndex = [...choice.options].findIndex((option) => textOf(option) === name);
  choice.dispatchEvent(new Event("change", { bubbles: true }));
}

const names = (root: ParentNode) => [...root.querySelectorAll(".names bdi")].map(textOf);

describe("the popup on an article", () => {
  test("says in one sentence when and how much", () => {
    expect(textOf(show(article))).toContain("Published 27 Dec 2023. Names 4 people, bodies and terms, 9 times.");
  });

  test("says that the day is unknown, and then nothing of what came since", () => {
    const { published: _, ...undated } = article;
    const text = textOf(show(undated));
    expect(text).toContain("Date of publication unknown");
    expect(text).not.toContain("Since then");
  });

  test("shows a category that is switched off as not pressed, and switches it on", () => {
    const onCategory = vi.fn();
    const chip = button(show(article, { onCategory }), "Places 1");
    expect(chip.getAttribute("aria-pressed")).toBe("false");
    chip.click();
    expect(onCategory).toHaveBeenCalledExactlyOnceWith("place", true);
  });

  test("switches the site off", () => {
    const onSite = vi.fn();
    const toggle = button(show(article, { onSite }), "on here (Waymark on cnn.com)");
    expect(toggle.getAttribute("aria-checked")).toBe("true");
    toggle.click();
    expect(onSite).toHaveBeenCalledExactlyOnceWith(false);
  });

  test("lists names by category, the most often named first", () => {
    expect(names(show(article))).toEqual(["Blinken", "Mayorkas", "Title 42", "Eagle Pass"]);
  });

  test("jumps to a name that is chosen", () => {
    const onJump = vi.fn();
    button(show(article, { onJump }), /^Title 42/).click();
    expect(onJump).toHaveBeenCalledExactlyOnceWith("title 42");
  });

  test("says that a name is not marked on the page while its category is off", () => {
    expect(textOf(button(show(article), /^Eagle Pass/))).toContain("not marked on the page");
  });

  test("walks the names with the arrow keys, with one stop for Tab", async () => {
    const root = show(article);
    const [first, second] = root.querySelectorAll<HTMLButtonElement>(".names button");
    first?.focus();
    first?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true }));
    await settled();
    expect(document.activeElement).toBe(second);
    expect([...root.querySelectorAll<HTMLButtonElement>(".names button")].map(({ tabIndex }) => tabIndex)).toEqual([
      -1, 0, -1, -1,
    ]);
  });

  test("shows 24 of many names at first", async () => {
    const many = Array.from({ length: 300 }, (_, index) => named(`Name ${index}`, "official", 1));
    const root = show({ ...article, entities: many });
    expect(names(root)).toHaveLength(24);
    button(root, "276 more").click();
    await settled();
    expect(names(root)).toHaveLength(300);
  });

  test("shows the newest three changes since then, and all of them on demand", async () => {
    const root = show(article);
    expect(textOf(root)).not.toContain("Change 4");
    button(root, "all 4").click();
    await settled();
    expect(textOf(root)).toContain("Change 4");
  });

  test("places the article between what came before and after", () => {
    const lines = [...show(article).querySelectorAll(".timeline li")].map(textOf);
    expect(lines[0]).toContain("23 days before · Blinken");
    expect(lines[1]).toContain("This article");
    expect(lines[2]).toContain("Crossing opens");
  });

  test("shows seven of many events, those that tell most, by date, and all on demand", async () => {
    const [event] = article.context.timeline;
    if (event === undefined) throw new Error("no event to repeat");
    const timeline = Array.from({ length: 12 }, (_, n) => ({
      ...event,
      id: `e${n}`,
      text: `Event ${n}.`,
      rank: 11 - n,
    }));
    const root = show({ ...article, context: { ...article.context, timeline } });
    expect(
      linesOf(root, ".timeline")
        .filter((line) => line.startsWith("Event"))
        .map((line) => /^Event \d+\./.exec(line)?.[0]),
    ).toEqual([0, 1, 2, 3, 4, 5, 6].map((n) => `Event ${n + 5}.`));
    button(root, "5 more").click();
    await settled();
    expect(linesOf(root, ".timeline")).toHaveLength(13);
  });

  test("tells only what is about the name that the reader chooses", async () => {
    const root = show(article);
    const choice = root.querySelector("select");
    if (choice === null) throw new Error("no choice");
    expect([...choice.options].map(textOf)).toEqual(["everything named here", "Blinken", "Mayorkas", "Title 42"]);
    choose(choice, "Mayorkas");
    await settled();
    expect(linesOf(root, ".lines")).toEqual(["4 Jan 2025Change 4"]);
    expect(textOf(root)).toContain("No event known around this day");
    choose(choice, "Title 42");
    await settled();
    expect(textOf(root)).toContain("No change known");
    expect(linesOf(root, ".timeline").at(-1)).toContain("Crossing opens");
  });

  test("offers no choice where everything told is about one name", () => {
    const sinceThen = article.context.sinceThen.slice(0, 3);
    const root = show({ ...article, context: { ...article.context, sinceThen, timeline: [] } });
    expect(root.querySelector("select")).toBeNull();
  });

  test("lets the reader undo what they asked for: one page, or a site", () => {
    const [onLeave, onAlways] = [vi.fn(), vi.fn()];
    const once = show({ ...article, reading: "once", listed: false, site: "example.org" }, { onLeave, onAlways });
    button(once, "Leave this page alone").click();
    expect(onLeave).toHaveBeenCalledOnce();
    button(once, "Always read example.org").click();
    const always = show({ ...article, reading: "always", listed: false, site: "example.org" }, { onAlways });
    button(always, "Stop reading it").click();
    expect(onAlways.mock.calls).toEqual([[true], [false]]);
  });

  test("has nothing to undo on an outlet, and no need to ask for it always", () => {
    expect(textOf(show(article))).not.toMatch(/alone|Always|Stop reading/);
    expect(textOf(show({ ...article, reading: "once" }))).not.toContain("Always");
  });

  test("pauses everywhere, for an hour or until further notice", () => {
    const onPause = vi.fn();
    const root = show(article, { onPause });
    button(root, "for an hour").click();
    button(root, "until I switch it on").click();
    expect(onPause.mock.calls).toEqual([["hour"], ["forever"]]);
  });

  test("leads to the brief where there is one", () => {
    const onBrief = vi.fn();
    button(show(article, { onBrief }), "Brief").click();
    expect(onBrief).toHaveBeenCalledOnce();
  });

  test("shows the edition and, where there is one, the way to the options", () => {
    const onOptions = vi.fn();
    const root = show(article, { onOptions });
    expect(textOf(root.querySelector("footer"))).toContain("Edition of 24 November 2026");
    button(root, "Options").click();
    expect(onOptions).toHaveBeenCalledOnce();
  });
});

describe("the popup elsewhere", () => {
  test("offers to annotate a site that Waymark does not read by itself", () => {
    const onAnnotate = vi.fn();
    const root = show({ kind: "no-access", site: "example.org" }, { onAnnotate });
    expect(textOf(root)).toContain("does not read example.org by itself");
    button(root, "Annotate this page").click();
    expect(onAnnotate).toHaveBeenCalledOnce();
  });

  test.each(["not-article", "not-migration"] as const)("offers to annotate anyway where the page is %s", (kind) => {
    const onAnnotate = vi.fn();
    button(show({ kind, site: "cnn.com", always: false }, { onAnnotate }), "Annotate this page anyway").click();
    expect(onAnnotate).toHaveBeenCalledOnce();
  });

  test("lets the reader switch a site on again", () => {
    const onSite = vi.fn();
    button(show({ kind: "off-here", site: "cnn.com" }, { onSite }), /Waymark on cnn.com/).click();
    expect(onSite).toHaveBeenCalledExactlyOnceWith(true);
  });

  test("offers nothing on a page that the browser closes to extensions", () => {
    const root = show({ kind: "restricted" });
    expect(root.querySelector(".notice button")).toBeNull();
    expect(root.querySelector("[role=switch]")).toBeNull();
  });

  test("tries again after an error", () => {
    const onRetry = vi.fn();
    button(show({ kind: "error" }, { onRetry }), "Try again").click();
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test("is not empty while it loads, and says where it takes longer than usual", () => {
    expect(textOf(show({ kind: "loading", preparing: false }))).toContain("Reading the page");
    expect(textOf(show({ kind: "loading", preparing: true }))).toContain("Preparing the records");
  });

  test("offers to read a site always, and to stop it", () => {
    const onAlways = vi.fn();
    button(show({ kind: "no-access", site: "example.org" }, { onAlways }), "Always read example.org").click();
    button(show({ kind: "not-article", site: "example.org", always: true }, { onAlways }), "Stop reading it").click();
    expect(onAlways.mock.calls).toEqual([[true], [false]]);
  });

  test("says until when it is paused, and ends the pause", () => {
    const onPause = vi.fn();
    const root = show({ kind: "paused", until: "21:40" }, { onPause });
    expect(textOf(root)).toContain("Until 21:40, nothing is read or marked on any page.");
    button(root, "Switch on now").click();
    expect(onPause).toHaveBeenCalledExactlyOnceWith("off");
    expect(textOf(root)).not.toContain("for an hour");
    expect(textOf(show({ kind: "paused" }))).toContain("Until you switch it on, nothing");
  });

  test("reloads a page that was open before", () => {
    const onReload = vi.fn();
    button(show({ kind: "stale", site: "cnn.com" }, { onReload }), "Reload this page").click();
    expect(onReload).toHaveBeenCalledOnce();
  });

  test("says that the records cannot be read, and tries again", () => {
    const onRetry = vi.fn();
    const root = show({ kind: "no-dataset" }, { onRetry });
    expect(textOf(root)).toContain("records cannot be read");
    button(root, "Try again").click();
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test("says above a Spanish time line which of it is in English", () => {
    const { timeline, ...context } = article.context;
    const english = timeline.map((item, index) => (index === 0 ? { ...item, english: true as const } : item));
    const headings = (items: typeof timeline) =>
      [
        ...show({ ...article, context: { ...context, timeline: items } }, { language: "es" }).querySelectorAll("h2"),
      ].map(textOf);
    expect(headings(english)).toContain("En torno a este artículo en parte en inglés");
    expect(headings(timeline)).toContain("En torno a este artículo");
  });

  test("speaks Spanish", () => {
    const root = show({ kind: "no-access", site: "example.org" }, { language: "es" });
    expect(root.querySelector("main")?.getAttribute("lang")).toBe("es");
    button(root, "Anotar esta página");
  });
});
