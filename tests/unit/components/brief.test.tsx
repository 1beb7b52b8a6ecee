// @vitest-environment happy-dom
// The side panel as a reader meets it: headings, landmarks, jumps, exports, and an honest word in every other state.
import { describe, expect, test, vi } from "vitest";
import { PanelView } from "../../../components/brief/panel-view.tsx";
import type { BriefState, PanelProps, PanelState } from "../../../components/brief/types.ts";
import { briefWordsFor } from "../../../components/brief/words.ts";
import { articlePersonCard } from "../../../lib/context/card.ts";
import { id } from "../context/fixtures.ts";
import { sample } from "../export/sample.ts";
import { button, mount, settled, textOf } from "./mount.ts";

const nothing = () => {};

function show(state: PanelState, props: Partial<PanelProps> = {}): HTMLElement {
  const events = {
    onJump: nothing,
    onAnnotate: nothing,
    onSwitchOn: nothing,
    onRetry: nothing,
    onReload: nothing,
    onExport: () => Promise.resolve(undefined),
  };
  return mount(<PanelView state={state} language="en" {...events} {...props} />);
}

function article(change: Partial<BriefState> = {}): BriefState {
  const { article: about, mentions, brief } = sample();
  const words: Record<string, string[]> = {};
  for (const { entity, surface } of mentions) (words[entity] ??= []).push(surface);
  return {
    kind: "article",
    site: "news.example",
    title: about.title,
    outlet: "Example News",
    brief,
    mentions: words,
    ...change,
  };
}

describe("the article's brief", () => {
  test("is headed by the article's own headline, its outlet and its day", () => {
    const root = show(article());
    expect(textOf(root.querySelector("header h1"))).toBe("Talks in Mexico City, “as planned”");
    expect(textOf(root.querySelector(".dateline"))).toBe("Example News · 27 December 2023");
  });

  test("has its parts under headings that the contents lead to", () => {
    const root = show(article());
    const titles = [...root.querySelectorAll("main section > h2")].map(textOf);
    expect(titles).toEqual(["Around this article", "Since then", "In figures", "Named here"]);
    const links = [...root.querySelectorAll("nav a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual([...root.querySelectorAll("main section")].map((section) => `#${section.id}`));
  });

  test("never skips a level of heading", () => {
    const levels = [...show(article()).querySelectorAll("h1, h2, h3, h4")].map((heading) => Number(heading.tagName[1]));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1));
  });

  test("has every entity with its card's content, in reading order", () => {
    const root = show(article());
    const names = [...root.querySelectorAll("article.entity h3")].map(textOf);
    expect(names).toEqual([
      "Joe Biden",
      "Alejandro Mayorkas",
      "Title 42",
      "Remain in Mexico",
      "U.S. Customs and Border Protection",
    ]);
    const mayorkas = textOf(root.querySelectorAll("article.entity")[1]);
    expect(mayorkas).toContain("Secretary of Homeland Security");
    expect(mayorkas).toContain("DHS");
  });

  test("leads to each mention, named by its own words", () => {
    const onJump = vi.fn<PanelProps["onJump"]>();
    const root = show(article(), { onJump });
    button(root, "mention 2 of 2: Mayorkas").click();
    expect(onJump).toHaveBeenCalledExactlyOnceWith(id("alejandro-mayorkas"), 1);
  });

  test("shows the first of very many mentions, and the others on demand", async () => {
    const mentions = { ...article().mentions, [id("joe-biden")]: Array.from({ length: 30 }, () => "Biden") };
    const root = show(article({ mentions }));
    expect(root.querySelectorAll("article.entity .go")).toHaveLength(9 + 2 + 1 + 1 + 1);
    button(root, "Show 22 more").click();
    await settled();
    expect(button(root, "mention 30 of 30: Biden")).toBeDefined();
  });

  test("says what came of an export", async () => {
    const onExport = vi.fn<PanelProps["onExport"]>(async (kind) => (kind === "csv" ? "waymark.csv" : undefined));
    const root = show(article(), { onExport });
    button(root, /^CSV/).click();
    await settled();
    expect(textOf(root.querySelector("output"))).toBe("Saved as waymark.csv.");
    button(root, /^Copy/).click();
    await settled();
    expect(textOf(root.querySelector("output"))).toBe("Copied.");
  });

  test("says so when an export fails", async () => {
    const root = show(article(), { onExport: () => Promise.reject(new Error("no page")) });
    button(root, /^Annotations/).click();
    await settled();
    expect(textOf(root.querySelector("output"))).toContain("did not work");
  });

  test("is unfolded as a whole for print", () => {
    const root = show(article(), { whole: true });
    const folded = [...root.querySelectorAll("article.entity details")].filter((one) => !one.hasAttribute("open"));
    expect(folded).toEqual([]);
  });

  test("of very many entities shows forty, and the rest on demand", async () => {
    const state = article();
    const card = articlePersonCard({ id: id("x"), name: "Jane Doe", introduction: "the county's mayor" }, "en");
    const ids = Array.from({ length: 70 }, (_, n) => id(`entity-${n}`));
    const cards = Object.fromEntries(ids.map((one) => [one, { ...card, entity: one }]));
    const root = show({ ...state, brief: { ...state.brief, cards, order: ids } });
    expect(root.querySelectorAll("article.entity")).toHaveLength(40);
    button(root, "Show 30 more").click();
    await settled();
    expect(root.querySelectorAll("article.entity")).toHaveLength(70);
  });

  test("without a date says that there is nothing to be around", () => {
    const { published: _, chart: __, ...brief } = article().brief;
    const root = show(article({ brief: { ...brief, sinceThen: [], series: [] } }));
    expect(textOf(root.querySelector("#around"))).toContain("date is unknown");
    expect(root.querySelector("#since")).toBeNull();
  });

  test("that names nothing says so and has no empty parts", () => {
    const { chart: _, ...brief } = article().brief;
    const root = show(article({ mentions: {}, brief: { ...brief, order: [], sinceThen: [], series: [] } }));
    expect(textOf(root)).toContain("Names nobody and nothing that Waymark knows.");
    expect(root.querySelectorAll("main section")).toHaveLength(0);
  });
});

describe("where there is no brief", () => {
  test.each([
    [{ kind: "loading", preparing: false }, "Reading the page", undefined],
    [{ kind: "loading", preparing: true }, "Preparing the records", undefined],
    [{ kind: "not-article", site: "a.example" }, "No article found here", "onAnnotate"],
    [{ kind: "not-migration", site: "a.example" }, "Not about migration", "onAnnotate"],
    [{ kind: "no-access", site: "a.example" }, "a.example", "onAnnotate"],
    [{ kind: "stale", site: "x" }, "open before Waymark was installed", "onReload"],
    [{ kind: "no-access", site: "" }, "button in the browser’s toolbar", "onRetry"],
    [{ kind: "off-here", site: "a.example" }, "Switched off here", "onSwitchOn"],
    [{ kind: "language", site: "a.example" }, "Not one of your languages", "onAnnotate"],
    [{ kind: "paused" }, "Paused everywhere", "onSwitchOn"],
    [{ kind: "restricted" }, "Closed to extensions", undefined],
    [{ kind: "no-dataset" }, "The records cannot be read", "onRetry"],
    [{ kind: "error" }, "Something went wrong", "onRetry"],
  ] as const)("%o is said in words, with the one click that helps", (state, said, event) => {
    const clicked = vi.fn<() => void>();
    const root = show(state, event === undefined ? {} : { [event]: clicked });
    expect(textOf(root)).toContain(said);
    const [action] = root.querySelectorAll("button");
    expect(action !== undefined).toBe(event !== undefined);
    action?.click();
    expect(clicked).toHaveBeenCalledTimes(event === undefined ? 0 : 1);
  });
});

test("a click that the browser refuses is said to want another first", () => {
  const state = { kind: "no-access", site: "a.example" } as const;
  expect(textOf(show(state).querySelector("[role=alert]"))).toBe("");
  const refused = show(state, { trouble: "refused" });
  expect(textOf(refused.querySelector("[role=alert]"))).toContain("Waymark’s button in the toolbar first");
  expect(textOf(show(state, { trouble: "failed" }).querySelector("[role=alert]"))).toContain("did not work");
});

test("both languages have every word, none of them empty", () => {
  const [english, spanish] = [briefWordsFor("en"), briefWordsFor("es")];
  expect(Object.keys(spanish).toSorted()).toEqual(Object.keys(english).toSorted());
  for (const table of [english, spanish]) expect(JSON.stringify(table)).not.toMatch(/:"\s*"/);
  expect(spanish.drawing("27 de diciembre de 2023", 1)).toContain("1 hecho,");
});
