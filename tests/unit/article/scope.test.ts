import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readPage } from "../../../lib/article/read-page.ts";
import { readingScope } from "../../../lib/article/scope.ts";

const LINE =
  "The council of the port town said on Monday that it would let the people from the boats stay in the old school. ";
const PARAGRAPH = `<p>${LINE.repeat(2)}</p>`;
const HEADLINE = "<h1>Port town opens its old school</h1>";
const TEASERS =
  "<div class=box><h3><a href=/x>Another story of that day</a></h3><p>Two lines of what it says, so that a reader may think of opening it or not.</p></div>".repeat(
    40,
  );

const STORY = `<article>${HEADLINE}${PARAGRAPH.repeat(6)}</article>`;

/** Twelve sentences, each in an element of its own; after `br`, in none. */
function lines(name: string): string {
  return (name === "br" ? `${LINE}<br>` : `<${name}>${LINE}</${name}>`).repeat(12);
}

function scopeOf(html: string): Element {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const body = document.querySelector("body");
  if (body === null) throw new Error("no body");
  return readingScope(body, (heading) => heading === "Port town opens its old school");
}

describe("where to look for the article", () => {
  it("is the story's own element, beside whatever teasers there are", () => {
    const { localName } = scopeOf(`<nav>…</nav><article>${HEADLINE}${PARAGRAPH.repeat(8)}</article>${TEASERS}`);
    expect(localName).toBe("article");
  });

  it("is the same on a page with thousands of teasers", () => {
    const html = `<article>${HEADLINE}${PARAGRAPH.repeat(8)}</article><section class="related">${TEASERS.repeat(30)}</section>`;
    expect(scopeOf(html).localName).toBe("article");
  });

  it("is not made wider by what readers say below", () => {
    const comments = `<section id="comments">${PARAGRAPH.repeat(30)}</section>`;
    expect(scopeOf(`<article>${HEADLINE}${PARAGRAPH.repeat(8)}</article>${comments}`).localName).toBe("article");
  });

  it("is the story's although the page's own name is a heading too", () => {
    const html = `<header><h1>The Port Times</h1></header><article>${HEADLINE}${PARAGRAPH.repeat(8)}</article>`;
    expect(scopeOf(html).localName).toBe("article");
  });

  it("takes in the date that stands beside the story's own element", () => {
    const html = `<nav>${"<a href=/x>Another story of the day</a>".repeat(30)}</nav><main><p>Published 6 May 2024</p>${STORY}</main>`;
    expect(scopeOf(html).localName).toBe("main");
  });

  it("is what lies around headline and paragraphs where no element is marked as the story's", () => {
    const html = `<div id=site><div id=story><div>${HEADLINE}</div><div>${PARAGRAPH.repeat(8)}</div></div>${TEASERS}</div>`;
    expect(scopeOf(html).id).toBe("story");
  });

  it.each([
    ["the marked element holds a summary only", `<article>${HEADLINE}<p>${LINE}</p></article>${PARAGRAPH.repeat(8)}`],
    [
      "half of the text stands beside it",
      `<article>${HEADLINE}${PARAGRAPH.repeat(8)}</article><div>${PARAGRAPH.repeat(8)}</div>`,
    ],
    ["a part of the text stands beside it in other elements", `${STORY}<div>${lines("div")}</div>`],
    ["it stands there in the items of a list", `${STORY}<ul>${lines("li")}</ul>`],
    ["it stands there between breaks", `${STORY}<section>${lines("br")}</section>`],
    ["it stands there in no element at all", `${STORY}${LINE.repeat(6)}<hr>${LINE.repeat(6)}`],
    ["it stands there in short paragraphs", `${STORY}<section>${lines("p")}</section>`],
    ["it stands there as a commentary", `${STORY}<section class="commentary">${PARAGRAPH.repeat(8)}</section>`],
    [
      "every other paragraph beside it is empty",
      `${STORY}<section>${`${PARAGRAPH}<p>&nbsp;</p>`.repeat(160)}</section>`,
    ],
    [
      "the headline is a lower heading above it",
      `<h2>Port town opens its old school</h2><article><h1>News</h1>${PARAGRAPH.repeat(8)}</article>`,
    ],
    [
      "a tenth of the text stands beside it",
      `<article>${HEADLINE}${PARAGRAPH.repeat(8)}</article><div>${PARAGRAPH}</div>`,
    ],
    [
      "its heading is another's and the headline stands elsewhere",
      `${HEADLINE}<article><h1>Win a prize</h1>${PARAGRAPH.repeat(8)}</article>`,
    ],
    ["there are several stories", `<article>${HEADLINE}${PARAGRAPH.repeat(8)}</article>`.repeat(2)],
    ["the story stands where nobody sees it", `<div hidden><article>${HEADLINE}${PARAGRAPH.repeat(8)}</article></div>`],
    ["there is little text", `<article>${HEADLINE}${PARAGRAPH}</article>`],
    ["there is nothing", ""],
  ])("is the whole page where %s", (_, html) => {
    expect(scopeOf(html).localName).toBe("body");
  });

  it.each(["comments", "promo", "article-body"])("reads the story there although its element is named %s", (name) => {
    const text = Array.from({ length: 8 }, (_, index) => `<p>On day ${index}, ${LINE.repeat(2)}</p>`).join("");
    const { document } = parseHTML(
      `<!doctype html><html><head><meta property="og:type" content="article"></head>
      <body><div><div class="${name}">${HEADLINE}${text}</div>${TEASERS.repeat(3)}</div></body></html>`,
    );
    const reading = readPage(document, "https://news.example/2024/05/06/school");
    expect(reading.kind === "article" && reading.article.blocks.length).toBe(9);
  });
});
