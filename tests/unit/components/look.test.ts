// The promises of the style sheets that can be computed: contrast, and underlines that differ.
import { describe, expect, test } from "vitest";
import { CATEGORIES, palettes, underlines } from "../../../components/tokens.ts";

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(["light", "dark"] as const)("in the %s scheme", (scheme) => {
  const palette = palettes[scheme];

  test.each([...CATEGORIES, "ink", "soft", "accent"] as const)("%s is readable on paper and wash", (name) => {
    expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette[name], palette.wash)).toBeGreaterThanOrEqual(4.5);
  });

  test("category colours hold on the page's own white or near-black", () => {
    const page = scheme === "light" ? "#ffffff" : "#121211";
    for (const category of CATEGORIES) expect(contrast(palette[category], page)).toBeGreaterThanOrEqual(4.5);
  });
});

test("no two categories are underlined alike, so that colour is not needed to tell them apart", () => {
  const looks = CATEGORIES.map((category) => `${underlines[category].style} ${underlines[category].thickness}`);
  expect(new Set(looks).size).toBe(CATEGORIES.length);
});
