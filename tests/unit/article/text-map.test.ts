import { array, assert, constantFrom, letrec, nat, oneof, property, string, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { blockText, plainText } from "../../../lib/article/text-runs.ts";
import { scan } from "../../../lib/article/segments.ts";
import { blockElement, mapBlock, positionOf, rangeOf, textMap } from "../../../lib/article/text-map.ts";
import type { TextMap, TextRange } from "../../../lib/article/text-map.ts";
import { parse } from "./page.ts";

/** Random inline markup: text with all that is odd about spaces and hyphens, in nested tags. */
const { markup } = letrec<{ markup: string; node: string }>((tie) => ({
  markup: array(tie("node"), { minLength: 1, maxLength: 6 }).map((parts) => parts.join("")),
  node: oneof(
    { depthSize: "small" },
    string({
      unit: constantFrom(
        "a",
        "b",
        "é",
        "ł",
        "“",
        "’",
        ".",
        " ",
        "  ",
        "\n\t",
        "&nbsp;",
        "&shy;",
        "&#8203;",
        "&#65279;",
        "&amp;",
        "&lt;",
        "😀",
        "&#8205;",
      ),
      minLength: 1,
      maxLength: 8,
    }),
    constantFrom(
      "<br>",
      "<wbr>",
      "<!-- note -->",
      '<img alt="x">',
      "<script>no()</script>",
      '<span aria-hidden="true">no</span>',
    ),
    tuple(constantFrom("b", "i", "a", "span", "em", "u"), tie("markup")).map(
      ([tag, inner]) => `<${tag}>${inner}</${tag}>`,
    ),
  ),
}));

function mapOf(html: string): TextMap {
  const document = parse(`<html><body><p>${html}</p></body></html>`);
  const { segments } = scan(document.body);
  return textMap(segments.map(({ frame, pieces }) => mapBlock(frame.element, pieces)));
}

/** The data between the ends of a range, text node by text node in document order, whatever the map thinks of it. */
function dataOf(
  map: TextMap,
  block: number,
  { startContainer, startOffset, endContainer, endOffset }: TextRange,
): string {
  const nodes = [...new Set((map.blocks[block]?.runs ?? []).map((run) => run.node))];
  const inside = nodes.slice(nodes.indexOf(startContainer), nodes.indexOf(endContainer) + 1);
  return inside
    .map((node) =>
      node.data.slice(node === startContainer ? startOffset : 0, node === endContainer ? endOffset : undefined),
    )
    .join("");
}

const bare = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, "");

describe("the map between the article's text and the page", () => {
  test("gives back the place that it was asked for, in any inline markup", () => {
    assert(
      property(markup, (html) => {
        const map = mapOf(html);
        map.blocks.forEach(({ runs }, block) => {
          for (const run of runs) {
            for (let step = 0; step < run.length; step += 1) {
              expect(positionOf(map, run.node, run.from + step)).toEqual({ block, offset: run.at + step });
            }
          }
        });
      }),
    );
  });

  test("covers exactly the characters of a mention, in any inline markup", () => {
    assert(
      property(markup, nat(), nat(), (html, a, b) => {
        const map = mapOf(html);
        map.blocks.forEach(({ text }, block) => {
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
          if (start === undefined || end === undefined) return;
          const range = rangeOf(map, block, start, end);
          const wanted = bare(text.slice(start, end));
          expect(range === undefined ? "" : bare(dataOf(map, block, range))).toBe(wanted);
        });
      }),
    );
  });

  test("weighs a segment by the same text as it maps it by", () => {
    assert(
      property(markup, (html) => {
        const document = parse(`<html><body><p>${html}</p></body></html>`);
        for (const { pieces } of scan(document.body).segments) expect(plainText(pieces)).toBe(blockText(pieces).text);
      }),
    );
  });

  test.each([
    ["white space in the source", "The  port\n\t of   Elmouth", "The port of Elmouth"],
    ["no-break spaces", "5&nbsp;&nbsp;boats at&#8239;sea", "5 boats at sea"],
    ["soft hyphens", "Hafen&shy;meister&shy;amt", "Hafenmeisteramt"],
    ["zero-width characters", "El&#8203;mouth&#65279; har&#8205;bour", "Elmouth harbour"],
    ["line breaks", "Port Office<br>Elmouth", "Port Office Elmouth"],
    ["possible breaks", "Elmouth<wbr>Harbour", "ElmouthHarbour"],
    ["entities and curly quotes", "&ldquo;R&amp;D&rdquo; isn&rsquo;t", "“R&D” isn’t"],
    ["a word cut by tags", "<b>E</b>l<i>mo<u>ut</u>h</i>", "Elmouth"],
  ])("reads %s as a reader sees it", (_, html, text) => {
    expect(mapOf(html).blocks.map((block) => block.text)).toEqual([text]);
  });

  test("finds a name across nested tags and soft hyphens", () => {
    const map = mapOf("Said <b>Ada <i>Mor&shy;</i>gan</b>, the mayor");
    const start = map.blocks[0]?.text.indexOf("Ada Morgan") ?? -1;
    const range = rangeOf(map, 0, start, start + "Ada Morgan".length);
    expect(range?.startContainer.data.slice(range.startOffset)).toBe("Ada ");
    expect(range?.endContainer.data.slice(0, range.endOffset)).toBe("gan");
  });

  test("does not fail for nodes that left the page or changed", () => {
    const document = parse("<html><body><p>A long enough line</p></body></html>");
    const [segment] = scan(document.body).segments;
    if (segment === undefined) throw new Error("no text");
    const map = textMap([mapBlock(segment.frame.element, segment.pieces)]);
    const node = segment.frame.element.firstChild;
    if (node !== null) node.textContent = "A";
    expect(rangeOf(map, 0, 2, 6)).toBeUndefined();
    segment.frame.element.remove();
    expect(rangeOf(map, 0, 0, 1)).toBeUndefined();
    expect(blockElement(map, 0)).toBeUndefined();
    expect(rangeOf(map, 7, 0, 1)).toBeUndefined();
  });

  test("knows no place for text outside the article", () => {
    const document = parse("<html><body><p>One</p><nav>Two</nav></body></html>");
    const { segments } = scan(document.body);
    const map = textMap(segments.slice(0, 1).map(({ frame, pieces }) => mapBlock(frame.element, pieces)));
    const [other] = segments[1]?.pieces ?? [];
    expect(other !== undefined && "data" in other ? positionOf(map, other, 0) : "missing").toBeUndefined();
  });
});
