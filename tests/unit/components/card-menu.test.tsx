// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { Card } from "../../../components/card/card.tsx";
import type { MenuActions } from "../../../components/card/menu-types.ts";
import { reasonFor } from "../../../components/card/reason.ts";
import { menuWords } from "../../../components/card/words.ts";
import type { EntityId } from "../../../lib/dataset/types.ts";
import { button, mount, settled, textOf } from "./mount.ts";

const id = (text: string): EntityId => text as EntityId;
const nothing = () => {};

const garcia = {
  entity: id("sylvia-garcia"),
  category: "official",
  name: "Sylvia Garcia",
  kicker: "Official · United States",
  language: "en",
  rows: [],
  history: [],
  events: [],
  sources: [],
  verified: "",
  cite: "Sylvia Garcia, United States Representative, on 1 May 2024. Source: …",
} as const;

function actions(more: Partial<MenuActions> = {}): MenuActions {
  return {
    surface: "Garcia",
    evidence: "surname after the full name",
    confidence: 0.95,
    places: () => [
      { index: 3, before: "… said ", surface: "Garcia", after: " on Monday …" },
      { index: 8, before: "", surface: "Sylvia Garcia", after: " left." },
    ],
    onGo: nothing,
    onCopy: async () => true,
    candidates: async () => [{ entity: id("robert-garcia"), name: "Robert Garcia", kicker: "Official", role: "Mayor" }],
    onSilence: nothing,
    onCorrect: nothing,
    ...more,
  };
}

async function unfold(menu: MenuActions, item?: string | RegExp): Promise<HTMLElement> {
  const calls = { onPrevious: nothing, onNext: nothing, onPin: nothing, onClose: nothing };
  const root = mount(<Card card={garcia} mention={{ index: 1, count: 2 }} pinned={false} menu={menu} {...calls} />);
  button(root, "More").click();
  await settled();
  if (item !== undefined) button(root, item).click();
  await settled();
  return root;
}

describe("the card's menu", () => {
  test("is folded until it is asked for, and says so", async () => {
    const root = await unfold(actions());
    expect(button(root, "More").getAttribute("aria-expanded")).toBe("true");
    button(root, "More").click();
    await settled();
    expect(root.querySelector(".menu")).toBeNull();
  });

  test("copies the citation and says whether that worked", async () => {
    const onCopy = vi.fn(async () => true);
    const root = await unfold(actions({ onCopy }), /^Copy as citation/);
    expect(onCopy).toHaveBeenCalledWith(garcia.cite);
    expect(textOf(root.querySelector("[role=status]"))).toBe("Copied");
    const refused = await unfold(actions({ onCopy: async () => false }), /^Copy as citation/);
    expect(textOf(refused.querySelector("[role=status]"))).toContain("did not let");
  });

  test("lists all mentions with the words around them, and goes to the one chosen", async () => {
    const onGo = vi.fn();
    const root = await unfold(actions({ onGo }), "All mentions (2)");
    expect([...root.querySelectorAll(".places li")].map(textOf)).toEqual([
      "… said Garcia on Monday …",
      "Sylvia Garcia left.",
    ]);
    button(root, /left\.$/).click();
    expect(onGo).toHaveBeenCalledWith(8);
  });

  test("silences here or everywhere", async () => {
    const onSilence = vi.fn();
    const root = await unfold(actions({ onSilence }), "Not this one…");
    button(root, "Do not mark this on this site").click();
    button(root, "Do not mark this anywhere").click();
    expect(onSilence.mock.calls).toEqual([["here"], ["everywhere"]]);
  });

  test("offers who else has the name, and nobody", async () => {
    const onCorrect = vi.fn();
    const root = await unfold(actions({ onCorrect }), "Not this one…");
    button(root, /^Robert Garcia/).click();
    button(root, "None that Waymark knows").click();
    expect(onCorrect.mock.calls).toEqual([["robert-garcia"], []]);
  });

  test("offers nobody still where the others cannot be had", async () => {
    const root = await unfold(actions({ candidates: () => Promise.reject(new Error("asleep")) }), "Not this one…");
    expect(button(root, "None that Waymark knows")).toBeDefined();
  });

  test("says which rule decided, and how certain that rule is", async () => {
    const root = await unfold(actions(), "Why this card?");
    const told = textOf(root.querySelector(".menu"));
    expect(told).toContain("“Garcia” was taken for Sylvia Garcia.");
    expect(told).toContain("A surname, after the full name in the same article.");
    expect(told).toContain("95%");
  });
});

test.each([
  ["full name (always)", "full name here"],
  ['alias (context: "border")', "“border”"],
  ["alias (after-full: the article has the full name)", "elsewhere"],
  ["alias (always)", "nothing else"],
  ["title (always)", "office's title"],
  ["bare title (governor)", "office's title"],
  ["title and surname", "one holder"],
  ["surname of the nearer full name", "nearest"],
  ["surname of an office's holder, who is named by title", "whom the article names"],
  ["title or party tag, and a full name but for one letter", "One letter"],
  ["public title in this article: the sheriff", "Not in the dataset"],
  ["the reader's own entry", "yourself"],
  ["a rule that is newer than this table", "a rule that is newer than this table"],
])("the evidence %j is told in words", (evidence, words) => {
  expect(reasonFor(evidence, menuWords("en"))).toContain(words);
});

test("every word of the menu is translated", () => {
  const [english, spanish] = [menuWords("en"), menuWords("es")];
  expect(Object.keys(spanish).toSorted()).toEqual(Object.keys(english).toSorted());
  for (const [key, word] of Object.entries(english.reasons)) {
    if (typeof word !== "string") continue;
    expect.soft(spanish.reasons[key as keyof typeof spanish.reasons], key).not.toBe(word);
    expect.soft(word).not.toBe("");
  }
});
