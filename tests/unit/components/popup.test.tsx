// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { PopupView } from "../../../components/popup/popup-view.tsx";
import type { ArticleState, PopupProps, PopupState } from "../../../components/popup/types.ts";
import type { EntityId } from "../../../lib/dataset/types.ts";
import { button, mount, settled, textOf } from "./mount.ts";

const named = (name: string, category: "official" | "term" | "place", count: number) => ({
  id: name.toLowerCase() as EntityId,
  name,
  category,
  count,
});

const article: ArticleState = {
  kind: "article",
  site: "cnn.com",
  enabledHere: true,
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
        about: ["CBP"],
      },
      {
        id: "b",
        day: "4 Jan 2024",
        distance: "8 days after",
        text: "Crossing opens",
        verified: true,
        when: "after",
        about: [],
      },
    ],
    sinceThen: [1, 2, 3, 4].map((n) => ({ id: String(n), day: `${n} Jan 2025`, text: `Change ${n}`, verified: true })),
    edition: "Edition of 24 November 2026",
  },
};

const nothing = () => {};

function show(state: PopupState, props: Partial<PopupProps> = {}): HTMLElement {
  const events = { onSite: nothing, onCategory: nothing, onJump: nothing, onAnnotate: nothing, onRetry: nothing };
  return mount(<PopupView state={state} language="en" {...events} {...props} />);
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
    button(root, "1 more").click();
    await settled();
    expect(textOf(root)).toContain("Change 4");
  });

  test("places the article between what came before and after", () => {
    const lines = [...show(article).querySelectorAll(".timeline li")].map(textOf);
    expect(lines[0]).toContain("23 days before · CBP");
    expect(lines[1]).toContain("This article");
    expect(lines[2]).toContain("Crossing opens");
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
    button(show({ kind, site: "cnn.com", enabledHere: true }, { onAnnotate }), "Annotate this page anyway").click();
    expect(onAnnotate).toHaveBeenCalledOnce();
  });

  test("lets the reader switch a site on again", () => {
    const onSite = vi.fn();
    button(show({ kind: "off-here", site: "cnn.com" }, { onSite }), /Waymark on cnn.com/).click();
    expect(onSite).toHaveBeenCalledExactlyOnceWith(true);
  });

  test("offers nothing on a page that the browser closes to extensions", () => {
    expect(show({ kind: "restricted" }).querySelector("button")).toBeNull();
  });

  test("tries again after an error", () => {
    const onRetry = vi.fn();
    button(show({ kind: "error" }, { onRetry }), "Try again").click();
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test("is not empty while it loads", () => {
    expect(textOf(show({ kind: "loading" }))).toContain("Reading the page");
  });

  test("speaks Spanish", () => {
    const root = show({ kind: "no-access", site: "example.org" }, { language: "es" });
    expect(root.querySelector("main")?.getAttribute("lang")).toBe("es");
    button(root, "Anotar esta página");
  });
});
