// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { Card } from "../../../components/card/card.tsx";
import type { CardProps } from "../../../components/card/card.tsx";
import { credits } from "../../../components/sources.tsx";
import type { Card as CardFacts } from "../../../lib/context/types.ts";
import type { EntityId } from "../../../lib/dataset/types.ts";
import { button, mount, settled, textOf } from "./mount.ts";

const lii = {
  url: "https://www.law.cornell.edu/uscode/text/42/265",
  publisher: "Cornell LII",
  title: "42 U.S.C. § 265",
};

const title42: CardFacts = {
  entity: "title-42" as EntityId,
  category: "term",
  name: "Title 42",
  kicker: "Rule · United States",
  language: "en",
  rows: [
    { label: "Then", badge: { text: "Ended", status: "ended" }, text: "on 11 May 2023" },
    { label: "Head", strong: "Someone", text: ", acting", soft: "since then" },
  ],
  history: ["11 May 2023", "27 Dec 2022", "15 Nov 2022", "1 Apr 2022"].map((day, index) => ({
    id: String(index),
    day,
    distance: "long before",
    text: `Change ${index}`,
    verified: index > 0,
    source: lii.url,
  })),
  events: [],
  sources: [lii],
  citation: "42 U.S.C. § 265",
  verified: "not yet verified",
};

const nothing = () => {};

function show(props: Partial<CardProps> = {}): HTMLElement {
  const actions = { onPrevious: nothing, onNext: nothing, onPin: nothing, onClose: nothing };
  return mount(<Card card={title42} mention={{ index: 2, count: 5 }} pinned={false} {...actions} {...props} />);
}

describe("the card", () => {
  test("is a named dialog in the reader's language that can take the focus", () => {
    const dialog = show().querySelector<HTMLElement>('[role="dialog"]');
    expect(dialog?.getAttribute("aria-label")).toBe("Title 42. Rule · United States");
    expect(dialog?.getAttribute("lang")).toBe("en");
    expect(dialog?.tabIndex).toBe(-1);
    expect(dialog?.hasAttribute("aria-modal")).toBe(false);
  });

  test("keeps the days of a row on one line", () => {
    const rows = [
      { label: "Then", text: "on 11 May 2023", soft: "del 2 de enero de 2019 a junio de 2020, de 2008 a 2022" },
    ];
    const told = [...show({ card: { ...title42, rows } }).querySelectorAll("dd *")].map((part) => part.textContent);
    expect(told).toEqual([
      "on 11\u00A0May\u00A02023",
      "del 2\u00A0de\u00A0enero de\u00A02019 a junio de 2020, de 2008 a 2022",
    ]);
  });

  test("says what of a Spanish card is in English, in words and to a screen reader", () => {
    const history = title42.history.map((line) => ({ ...line, english: true as const }));
    const rows = [{ label: "Entonces", text: "el 11 de mayo de 2023", soft: "Expired.", english: "soft" as const }];
    const root = show({ card: { ...title42, language: "es", history, rows } });
    expect(textOf(root.querySelector(".title"))).toBe("Historia en inglés");
    expect([...root.querySelectorAll('[lang="en"]')].map(textOf)).toEqual(
      expect.arrayContaining(["Expired.", expect.stringContaining("Change 0")]),
    );
    expect(show().querySelector('.card [lang="en"]')).toBeNull();
  });

  test("has no empty line where a foot has nothing to name", () => {
    const { citation: _, ...introduced } = { ...title42, sources: [], verified: "", history: [] };
    expect(show({ card: introduced }).querySelector(".sources")).toBeNull();
  });

  test("says which mention it stands at, unless there is only one", () => {
    expect(textOf(show())).toContain("mention 2 of 5");
    expect(textOf(show({ mention: { index: 1, count: 1 } }))).not.toContain("mention");
  });

  test("shows the standing as a badge before its words", () => {
    const root = show();
    expect(textOf(root.querySelector("dd"))).toBe("Ended on 11 May 2023");
    expect(root.querySelector(".badge")?.getAttribute("data-status")).toBe("ended");
  });

  test("puts no space before punctuation", () => {
    expect(textOf(show().querySelectorAll("dd")[1])).toContain("Someone, acting");
  });

  test("calls back for previous, next, pin and close", () => {
    const calls = { onPrevious: vi.fn(), onNext: vi.fn(), onPin: vi.fn(), onClose: vi.fn() };
    const root = show(calls);
    for (const name of ["Previous mention", "Next mention", "Pin this card", "Close"]) button(root, name).click();
    for (const call of Object.values(calls)) expect(call).toHaveBeenCalledOnce();
  });

  test("offers no way to other mentions where there are none", () => {
    expect(() => button(show({ mention: { index: 1, count: 1 } }), "Next mention")).toThrow("no button");
  });

  test("tells that it is pinned", () => {
    expect(button(show({ pinned: true }), "Pin this card").getAttribute("aria-pressed")).toBe("true");
  });

  test("shows three lines of history, and all of them on demand", async () => {
    const root = show();
    expect(root.querySelectorAll(".lines li")).toHaveLength(3);
    button(root, "1 more").click();
    await settled();
    expect(root.querySelectorAll(".lines li")).toHaveLength(4);
    expect(button(root, "fewer").getAttribute("aria-expanded")).toBe("true");
  });

  test("sets the article's day among the steps of a history, and folds it to those around that day", async () => {
    const history = title42.history.map((line, index) => (index < 3 ? { ...line, later: true as const } : line));
    const root = show({ card: { ...title42, history, articleDay: "3 May 2022" } });
    const days = () => [...root.querySelectorAll(".lines .day")].map(textOf);
    expect(days()).toEqual(["27 Dec 2022", "15 Nov 2022", "3 May 2022", "1 Apr 2022"]);
    expect(textOf(root.querySelector(".here"))).toBe("3 May 2022This article");
    button(root, "1 later").click();
    await settled();
    expect(days()).toEqual(["11 May 2023", "27 Dec 2022", "15 Nov 2022", "3 May 2022", "1 Apr 2022"]);
  });

  test("sets it above a history that was over by then, and beneath one that was still to come", () => {
    const past = show({ card: { ...title42, articleDay: "1 June 2024" } });
    expect(textOf(past.querySelector(".lines li"))).toContain("This article");
    button(past, "1 earlier");
    const history = title42.history.slice(0, 2).map((line) => ({ ...line, later: true as const }));
    const ahead = show({ card: { ...title42, history, articleDay: "1 June 2019" } });
    expect(textOf(ahead.querySelector(".lines li:last-child"))).toContain("This article");
  });

  test("marks an unverified line with a dagger that is also read out", () => {
    const lines = [...show().querySelectorAll(".lines li")].map(textOf);
    expect(lines[0]).toContain("† (not yet verified)");
    expect(lines[1]).not.toContain("†");
  });

  test("explains the dagger at its foot, where the foot does not say it anyway", () => {
    expect(textOf(show().querySelector("footer"))).not.toContain("†");
    const partly = { ...title42, verified: "partly verified, 24 Nov 2026" };
    expect(textOf(show({ card: partly }).querySelector("footer"))).toContain("† not yet verified");
    expect(textOf(show({ card: { ...partly, history: [] } }).querySelector("footer"))).not.toContain("†");
  });

  test("opens sources in a new tab without telling them where from", () => {
    for (const link of show().querySelectorAll("a")) {
      expect(link.target).toBe("_blank");
      expect(link.rel).toBe("noopener noreferrer");
    }
  });

  test("never links to an address that is not of the web", () => {
    const source = { ...lii, url: "javascript:alert(1)" };
    const root = show({ card: { ...title42, history: [], sources: [source] } });
    expect(root.querySelector("a")).toBeNull();
    expect(textOf(root)).toContain("42 U.S.C. § 265");
  });

  test("shows nothing in place of a missing fact", () => {
    const bare = { ...title42, rows: [], history: [], sources: [] };
    const root = show({ card: bare });
    expect(root.querySelector("dl, h3, figure, svg[role=img]")).toBeNull();
  });

  test("speaks Spanish where the card does", () => {
    const root = show({ card: { ...title42, language: "es" } });
    expect(textOf(root)).toContain("mención 2 de 5");
    button(root, "Cerrar");
  });
});

describe("the card's credits", () => {
  test("name the citation once, linked to the source that carries it", () => {
    const cbp = { url: "https://www.cbp.gov", publisher: "CBP", title: "Nationwide Encounters" };
    const named = credits("42 U.S.C. § 265", [cbp, lii, { ...cbp, title: "Another page" }]);
    expect(named).toEqual([
      { text: "42 U.S.C. § 265", source: lii },
      { text: "CBP", source: cbp },
    ]);
  });
});
