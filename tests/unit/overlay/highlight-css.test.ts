import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CATEGORIES, palettes, underlines } from "../../../components/tokens.ts";
import { parseColour } from "../../../lib/overlay/page-scheme.ts";

const css = readFileSync(new URL("../../../lib/overlay/highlight.css", import.meta.url), "utf8");

/** What the sheet says of a highlight outside its media queries. */
function ruleOf(name: string): string {
  const plain = css.slice(0, css.indexOf("@media")).matchAll(/((?:::highlight\([\w-]+\),?\s*)+)\{([^}]*)\}/gu);
  return [...plain]
    .flatMap(([, names = "", rule = ""]) => (names.includes(`(${name})`) ? [rule.trim()] : []))
    .join("\n");
}

test.each(CATEGORIES)("a mark of an %s has the colour and line that card and popup show for it", (category) => {
  for (const [suffix, scheme] of [
    ["", "light"],
    ["-dark", "dark"],
  ] as const) {
    const rule = ruleOf(`waymark-${category}${suffix}`);
    expect(rule).toContain(palettes[scheme][category]);
    expect(rule).toContain(`underline ${underlines[category].style}`);
    const wash = ruleOf(`waymark-${category}-tint${suffix}`);
    expect(wash).toContain("background-color");
    expect(wash).not.toContain("underline");
    const both = ruleOf(`waymark-${category}-both${suffix}`);
    expect(both).toContain(rule);
    expect(both).toContain(wash);
  }
});

test.each([
  ["rgb(255, 255, 255)", 1],
  ["rgba(0, 0, 0, 0.5)", 0],
  ["color(srgb 1 1 1 / 0.4)", 1],
  ["oklch(1 0 none)", 1],
  ["lab(0 0 0)", 0],
])("a page's colour is read as light or dark: %s", (text, luminance) => {
  expect(parseColour(text)?.luminance).toBeCloseTo(luminance, 2);
});

test("a colour in an unknown form decides nothing", () => {
  expect(parseColour("color(display-p3 1 1 1)")).toBeUndefined();
});
