// @vitest-environment happy-dom
// Where a mention stands in the page's whole text, by the rules of the W3C's selectors.
import { array, assert, integer, property, string, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import type { TextAnchor } from "../../../lib/article/anchor-types.ts";
import { textAnchors } from "../../../lib/article/text-anchors.ts";

const SCRIPT = '{"counted": "too 🙂"}';

/** A body with one text node a paragraph, comments before and scripts after it. Answers the nodes. */
function write(texts: readonly string[]): readonly Text[] {
  document.body.replaceChildren();
  return texts.map((text) => {
    const paragraph = document.createElement("p");
    const node = document.createTextNode(text);
    paragraph.append(document.createComment("not text"), node);
    const script = document.createElement("script");
    script.type = "application/json";
    script.append(SCRIPT);
    document.body.append(paragraph, script);
    return node;
  });
}

/** The anchor of a stretch of one node; code units. */
function anchorOf(node: Text | undefined, startOffset: number, endOffset: number): TextAnchor {
  if (node === undefined) return expect.fail("There is no such node.");
  const [anchor] = textAnchors(document, [{ startContainer: node, startOffset, endContainer: node, endOffset }]);
  return anchor ?? expect.fail("The stretch has no anchor.");
}

const points = (text: string) => Array.from(text);

/** What the standard makes of a position: code points of the text content. */
const at = ({ start, end }: TextAnchor) => points(document.body.textContent).slice(start, end).join("");

describe("an anchor", () => {
  test("quotes the text as it stands in the page, with 32 characters around it", () => {
    const text = "The Secretary of Homeland\u00a0Security, Alejandro May\u00adorkas, met his counterpart in Mexico.";
    const [node] = write([text]);
    const start = text.indexOf("Alejandro");
    const anchor = anchorOf(node, start, start + "Alejandro May\u00adorkas".length);
    expect(anchor).toMatchObject({
      exact: "Alejandro May\u00adorkas",
      prefix: "Secretary of Homeland\u00a0Security, ",
      suffix: ", met his counterpart in Mexico.",
    });
    expect(at(anchor)).toBe("Alejandro May\u00adorkas");
  });

  test("counts code points, so that an emoji before it is one character", () => {
    const [, node] = write(["🙂🙂", "Biden"]);
    const start = 2 + points(SCRIPT).length;
    expect(anchorOf(node, 0, 5)).toMatchObject({ exact: "Biden", start, end: start + 5 });
  });

  test("finds every stretch again, whatever the text", () => {
    const texts = array(string({ unit: "grapheme", minLength: 1 }), { minLength: 1, maxLength: 6 });
    const where = tuple(integer({ min: 0, max: 5 }), integer({ min: 0, max: 40 }), integer({ min: 0, max: 40 }));
    assert(
      property(texts, where, (written, [which, one, other]) => {
        const node = write(written)[which % written.length];
        // Where a character would be cut in two there is no word, and never a mention.
        const characters = points(node?.data ?? "");
        const edge = (index: number) => characters.slice(0, index % (characters.length + 1)).join("").length;
        const anchor = anchorOf(node, Math.min(edge(one), edge(other)), Math.max(edge(one), edge(other)));
        expect(at(anchor)).toBe(anchor.exact);
        expect(document.body.textContent).toContain(anchor.prefix + anchor.exact + anchor.suffix);
        expect((anchor.prefix + anchor.suffix).isWellFormed()).toBe(true);
      }),
    );
  });

  test("is missing for a text that has left the page", () => {
    write(["Biden"]);
    const gone = document.createTextNode("Biden");
    const range = { startContainer: gone, startOffset: 0, endContainer: gone, endOffset: 5 };
    expect(textAnchors(document, [range, undefined])).toEqual([undefined, undefined]);
  });
});
