import { describe, expect, test } from "vitest";
import { headMark } from "../../../lib/article/metadata.ts";
import { textLanguage } from "../../../lib/article/language.ts";
import { parseLenient } from "../../../lib/article/json-ld.ts";
import { readPage, readPages } from "../../../lib/article/read-page.ts";
import { ADDRESS, articlePage, bodyTexts, FILLER, parse, readArticle } from "./page.ts";

const STORM = "Harbour reopens after the storm";
const ROOF = "Fish hall finds its roof in a field";
const body = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<p>Paragraph ${index + 1}. ${FILLER}</p>`).join("");
const paragraphs = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `Paragraph ${index + 1}. ${FILLER}`);

function story(name: string, day: string): string {
  return `<article data-url="/story/${name}"><h1>The story of ${name}</h1><time datetime="${day}">then</time><div>${body(4)}</div></article>`;
}

const numbered = (n: number): string =>
  `<li><a href="/s/${n}">The harbour office answers letter number ${n}</a>. It had been waiting on a shelf since the spring, the office said.</li>`;
const row = (name: string, count: number): string => `<tr><td>${name}</td><td>${count} boats</td></tr>`;
const teaser = (n: number): string =>
  `<li><a href="/s/${n}">The roof of the fish hall is found in a field, part ${n}</a> HARROW VALE: The roof that the storm took off the fish hall lay in a field eleven miles inland, a farmer said, and nobody wanted it back.</li>`;
const box = (n: number): string =>
  `<li><div class="item"><h5><a href="/s/${n}">The roof of the fish hall is found, part ${n}</a></h5><div class="text">${FILLER.repeat(3)}</div></div></li>`;

describe("a page", () => {
  test.each([
    "https://news.example/",
    "https://news.example/index.html",
    "https://news.example/en/",
    "https://news.example/es-mx",
  ])("at %s is a front page, whatever it holds", (url) => {
    expect(readPage(articlePage(body(5)), url)).toEqual({ kind: "not-article", reason: "front-page" });
  });

  test("that is refused is read all the same when the reader insists", () => {
    const reading = readPage(articlePage(body(3)), "https://news.example/", { force: true });
    expect(reading.kind === "article" ? reading.article.blocks.length : reading.reason).toBe(4);
  });

  test("without any text is refused even then", () => {
    const document = parse("<html><body><video></video></body></html>");
    expect(readPage(document, ADDRESS, { force: true })).toEqual({ kind: "not-article", reason: "too-little-text" });
  });

  test("of several stories gives each its own text, address and date", () => {
    const document = parse(
      `<html><head><meta property="og:type" content="article"><meta property="og:site_name" content="North News"></head><body>${story("salt", "2023-12-27")}${story("soup", "2023-11-02")}</body></html>`,
    );
    const readings = readPages(document, "https://news.example/story/salt");
    const seen = readings.map((reading) =>
      reading.kind === "article"
        ? [reading.article.url, reading.article.published, reading.article.title]
        : reading.reason,
    );
    expect(seen).toEqual([
      ["https://news.example/story/salt", "2023-12-27", "The story of salt"],
      ["https://news.example/story/soup", "2023-11-02", "The story of soup"],
    ]);
  });

  test("says where it stands by its canonical address, without fragment", () => {
    const document = articlePage(body(3), '<link rel="canonical" href="/world/harbour#top">');
    expect(readArticle(document).article.url).toBe("https://news.example/world/harbour");
    const careless = articlePage(body(3), '<link rel="canonical" href="https://news.example/">');
    expect(readArticle(careless, `${ADDRESS}#comments`).article.url).toBe(ADDRESS);
  });
});

describe("the body", () => {
  test.each([
    [
      "an advertisement",
      '<div class="ad-slot">Advertisement: buy the boots that the harbour master wears, while there are any.</div>',
    ],
    [
      "a newsletter form",
      '<div class="newsletter-signup"><p>Six stories that matter in your town, in your inbox at seven each morning.</p></div>',
    ],
    [
      "a link to another story",
      '<p><a href="/x">Read more: the storm that took the roof off the fish hall, hour by hour</a></p>',
    ],
    ["a promotion", '<p>Read more: <a href="/x">The storm, hour by hour</a></p>'],
    [
      "an aside",
      "<aside><p>A quotation that stands in the article already and is shown once more in large type.</p></aside>",
    ],
    ["a button", "<button>Show all of the seventeen comments that readers have written about this</button>"],
    ["a script", "<script>document.write('A long line that a script would write if it were asked to do so.')</script>"],
    [
      "a list of links",
      '<ul><li><a href="/1">The roof of the hall</a></li><li><a href="/2">The nets in the channel</a></li></ul>',
    ],
  ])("does not hold %s", (_, extra) => {
    expect(bodyTexts(`<div>${body(4)}${extra}${body(8).slice(body(4).length)}</div>`)).toEqual(paragraphs(8));
  });

  test.each([
    ["paragraphs between double line breaks", `<div>${paragraphs(5).join("<br><br>")}</div>`],
    [
      "one element a paragraph",
      `<div>${paragraphs(5)
        .map((text) => `<div>${text}</div>`)
        .join("")}</div>`,
    ],
    ["a custom element around it", `<news-text><div>${body(5)}</div></news-text>`],
    ["a form around it", `<form action="/x"><div>${body(5)}</div></form>`],
    ["an advertisement after each paragraph", body(5).replaceAll("</p>", '</p><div class="ad">Advertisement</div>')],
  ])("is read from %s", (_, html) => {
    expect(bodyTexts(html)).toEqual(paragraphs(5));
  });

  test("keeps every paragraph where the page's head is drawn around the whole body", () => {
    expect(bodyTexts(`<div class="article-header"><div class="entry-content">${body(6)}</div></div>`)).toEqual(
      paragraphs(6),
    );
    const { article } = readArticle(articlePage(`<header><div class="entry-content">${body(6)}</div></header>`));
    expect(article.blocks.map(({ kind }) => kind)).not.toContain("standfirst");
  });

  test("keeps a paragraph that the standfirst has quoted", () => {
    const quoted = "The harbour had been closed for nine days when the first ferry left on Thursday.";
    const html = `<header><h2 class="standfirst">${quoted}</h2></header><div>${body(3)}<p>${quoted}</p>${body(1)}</div>`;
    expect(bodyTexts(html).filter((text) => text === quoted)).toHaveLength(2);
  });

  test("holds the numbered items of a roundup, each with a link in it", () => {
    const items = [1, 2, 3, 4].map(numbered).join("");
    expect(bodyTexts(`<div>${body(2)}<ol>${items}</ol></div>`)).toHaveLength(6);
  });

  test("holds the lines of a table, and a list of results at its end", () => {
    const table = `<table>${row("Elmouth", 40)}${row("Harrow Vale", 12)}</table>`;
    expect(bodyTexts(`<div>${body(2)}${table}${body(1)}</div>`)).toContain("Harrow Vale");
    const results = Array.from({ length: 8 }, (_, n) => `<p>${n + 1}. Crew of the harbour town of Elmouth</p>`).join(
      "",
    );
    expect(bodyTexts(`<div>${body(3)}${results}</div>`)).toHaveLength(11);
  });

  test("holds posts that it shows", () => {
    const post = `<div class="social-media-embed"><blockquote class="twitter-tweet"><p>We open at six. Bring boots.</p>— Harbour (@harbour) <a href="https://posts.example/1">November 18, 2019</a></blockquote></div>`;
    expect(bodyTexts(`<div>${body(3)}${post}${body(1)}</div>`)).toContain("We open at six. Bring boots.");
  });

  test("leaves out lists of other stories with a line or two of each", () => {
    const news = `<div class="breaking"><ul>${[1, 2, 3, 4].map(teaser).join("")}</ul></div>`;
    expect(bodyTexts(`<div>${news}${body(5)}</div>`)).toEqual(paragraphs(5));
    expect(bodyTexts(`<div>${body(5)}<ul>${[1, 2, 3, 4].map(box).join("")}</ul></div>`)).toEqual(paragraphs(5));
  });

  test("ends before the author's note and the related stories", () => {
    const after = `<h3>About the author</h3><p>The author has written about harbours for as long as there have been harbours here.</p>`;
    expect(bodyTexts(`<div>${body(6)}${after}</div>`)).toEqual(paragraphs(6));
  });
});

describe("the language", () => {
  test("is that of the text where the template says something else", () => {
    const text =
      "<p>El puerto de Villamar volvió a abrir este jueves, nueve días después del temporal que hundió dos barcos y se llevó el tejado de la lonja, según dijo la capitana.</p>";
    expect(readArticle(articlePage(text.repeat(3).replace("El puerto", "Hoy el puerto"))).article.language).toBe("es");
  });

  test("is the stated one between two near relatives", () => {
    const text =
      "Det er en by ved havet, og den har en havn med mange små både, som sejler ud hver dag og kommer hjem til aften.";
    expect(textLanguage(text.repeat(2), "da")).toBe("da");
    expect(textLanguage(text.repeat(2), "no")).toBe("no");
  });

  test("is not guessed from a few words", () => {
    expect(textLanguage("Elmouth 1 Harrow Vale 0")).toBeUndefined();
  });
});

test("JSON-LD that is beyond mending is nothing, not an error", () => {
  expect(parseLenient("{{%templating%}}")).toBeUndefined();
  expect(parseLenient("")).toBeUndefined();
  expect(parseLenient('{"a": [1, 2')).toBeUndefined();
});

describe("after a navigation without reload", () => {
  const head = `<title>${STORM} - North News</title><meta property="og:site_name" content="North News"><meta property="og:title" content="${STORM} - North News"><meta property="article:published_time" content="2023-12-27"><meta itemprop="datePublished" content="2023-12-27">${linked(STORM, "2023-12-27")}`;

  /** What is known of the story under the next address, with `changes` made to the page since. */
  const read = (...changes: readonly ((document: Document) => void)[]): unknown => {
    const document = articlePage(body(6), head);
    const staleHead = headMark(document);
    for (const change of changes) change(document);
    const reading = readPage(document, "https://news.example/story/other", { staleHead });
    if (reading.kind === "not-article") return reading.reason;
    return [reading.article.title, reading.article.published, reading.article.outlet];
  };

  test("a head that stays is still believed of its own story, which stands on the page", () => {
    expect(read()).toEqual([STORM, "2023-12-27", "North News"]);
  });

  test("the next story is read, under its own headline, and has no date where only the old head names one", () => {
    expect(read(showRoof)).toEqual([ROOF, undefined, "North News"]);
  });

  test("a teaser of the story before lends the next neither headline nor day", () => {
    const old = `<aside><h3>${STORM}</h3><time datetime="2023-12-27">27 December 2023</time></aside>`;
    expect(read(showRoof, insert("main", "beforeend", old))).toEqual([ROOF, undefined, "North News"]);
  });

  test("what of the head has been renewed is believed, and what has stayed is not", () => {
    const renewTitle = (document: Document): void =>
      document.querySelector('meta[property="og:title"]')?.setAttribute("content", ROOF);
    expect(read(showRoof, renewTitle)).toEqual([ROOF, undefined, "North News"]);
    const addData = insert("head", "beforeend", linked(ROOF, "2024-01-05"));
    expect(read(showRoof, renewTitle, addData)).toEqual([ROOF, "2024-01-05", "North News"]);
  });

  test("its own day on the page counts", () => {
    const day = '<time datetime="2024-01-05">5 January 2024</time>';
    expect(read(showRoof, insert("h1", "afterend", day))).toEqual([ROOF, "2024-01-05", "North News"]);
  });

  test("a page with little text is no article for having been gone to", () => {
    expect(read(showRoof, (document) => document.querySelectorAll("p ~ p ~ p").forEach((p) => p.remove()))).toBe(
      "no-evidence",
    );
  });
});

function linked(headline: string, day: string): string {
  return `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}","datePublished":"${day}"}</script>`;
}

function showRoof(document: Document): void {
  const shown = document.querySelector("h1");
  if (shown !== null) shown.textContent = ROOF;
}

function insert(selector: string, place: InsertPosition, html: string): (document: Document) => void {
  return (document) => document.querySelector(selector)?.insertAdjacentHTML(place, html);
}
