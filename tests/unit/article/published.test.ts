import { describe, expect, test } from "vitest";
import { dayInWords, isoDay } from "../../../lib/article/calendar.ts";
import { metadata } from "../../../lib/article/metadata.ts";
import { findPublished } from "../../../lib/article/published.ts";
import { urlDay } from "../../../lib/article/url-day.ts";
import { parse } from "./page.ts";

function published(
  head: string,
  { url = "https://news.example/story", lines = [] as string[], lang = "en", today = "2026-01-01" } = {},
) {
  const document = parse(
    `<!doctype html><html lang="${lang}"><head>${head}</head><body><h1>A story</h1></body></html>`,
  );
  return findPublished(metadata(document, url), lines, today);
}

const linked = (json: string): string => `<script type="application/ld+json">${json}</script>`;

describe("the day of publication", () => {
  test.each([
    ["plain", `{"@type":"NewsArticle","datePublished":"2023-12-27T10:00:00Z"}`],
    ["in a graph", `{"@graph":[{"@type":"WebSite"},{"@type":["Article","NewsArticle"],"datePublished":"2023-12-27"}]}`],
    ["in an array", `[{"@type":"BreadcrumbList"},{"@type":"ReportageNewsArticle","datePublished":"2023-12-27"}]`],
    ["under mainEntity", `{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","datePublished":"2023-12-27"}}`],
    ["with a trailing comma", `{"@type":"NewsArticle","datePublished":"2023-12-27",}`],
    [
      "with comments",
      `/* cms */ {"@type":"NewsArticle", // kind\n "url":"https://news.example/a", "datePublished":"2023-12-27"}`,
    ],
    [
      "with raw line breaks in a string",
      `{"@type":"NewsArticle","description":"one\ntwo\tthree","datePublished":"2023-12-27"}`,
    ],
    ["with a wrong escape", `{"@type":"NewsArticle","description":"it\\'s","datePublished":"2023-12-27"}`],
    [
      "with entities for quotes",
      `{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2023-12-27&quot;}`,
    ],
    ["in a CDATA section", `//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2023-12-27"}\n//]]>`],
    ["with a number for milliseconds", `{"@type":"NewsArticle","datePublished":1703671200000}`],
  ])("is read from JSON-LD %s", (_, json) => {
    expect(published(linked(json))).toEqual({ published: "2023-12-27", publishedFrom: "json-ld" });
  });

  test("is the day in the time zone that the page states", () => {
    expect(published(linked(`{"@type":"NewsArticle","datePublished":"2023-12-27T23:30:00-05:00"}`))?.published).toBe(
      "2023-12-27",
    );
    expect(published(linked(`{"@type":"NewsArticle","datePublished":"2023-12-28T04:30:00Z"}`))?.published).toBe(
      "2023-12-28",
    );
  });

  test("is the local day where the page gives the same moment in universal and in local time", () => {
    const local = `<meta property="article:published_time" content="2023-12-27T23:30:00-05:00">`;
    const universal = linked(`{"@type":"NewsArticle","datePublished":"2023-12-28T04:30:00Z"}`);
    expect(published(universal + local)?.published).toBe("2023-12-27");
  });

  test("prefers publication to modification, and JSON-LD to meta to the address", () => {
    const json = linked(`{"@type":"NewsArticle","dateModified":"2024-02-02"}`);
    const meta = `<meta name="parsely-pub-date" content="2023-12-26T08:00:00Z"><meta property="article:modified_time" content="2024-02-02">`;
    expect(published(json + meta)).toEqual({ published: "2023-12-26", publishedFrom: "meta" });
    expect(published(json, { url: "https://news.example/2023/12/25/a" })).toEqual({
      published: "2023-12-25",
      publishedFrom: "url",
    });
    expect(published(json)).toEqual({ published: "2024-02-02", publishedFrom: "json-ld" });
  });

  test("does not believe dates after today, before the web, or of no calendar", () => {
    expect(published(`<meta name="date" content="2031-05-01">`)).toBeUndefined();
    expect(published(`<meta name="date" content="1969-12-31">`)).toBeUndefined();
    expect(published(`<meta name="date" content="2023-02-30">`)).toBeUndefined();
  });

  test("is taken from a date line when nothing else tells", () => {
    expect(published("", { lines: ["By Ada Morgan", "Published 27 December 2023"] })).toEqual({
      published: "2023-12-27",
      publishedFrom: "text",
    });
  });

  test.each([
    ["Published 27 December 2023", "2023-12-27"],
    ["Dec. 27, 2023 at 9:05 a.m. ET", "2023-12-27"],
    ["Wednesday, December 27th, 2023", "2023-12-27"],
    ["27 de diciembre de 2023", "2023-12-27"],
    ["27. Dezember 2023, 14:05 Uhr", "2023-12-27"],
    ["Stand: 27.12.2023", "2023-12-27"],
    ["Publié le 1er février 2024 à 06h00", "2024-02-01"],
    ["27 grudnia 2023", "2023-12-27"],
    ["2 października 2023", "2023-10-02"],
    ["27 dec 2023", "2023-12-27"],
    ["27 de março de 2023", "2023-03-27"],
    ["in the summer of 2023", undefined],
  ])("reads %s", (line, day) => {
    expect(dayInWords(line, false)).toBe(day);
  });

  test("reads 3/4/2023 as the page's country does", () => {
    expect(dayInWords("3/4/2023", true)).toBe("2023-03-04");
    expect(dayInWords("3/4/2023", false)).toBe("2023-04-03");
    expect(dayInWords("27/12/2023", true)).toBe("2023-12-27");
  });

  test.each([
    ["https://news.example/2023/12/27/a-story", "2023-12-27"],
    ["https://news.example/world/2023/dec/27/a-story", "2023-12-27"],
    ["https://news.example/world-67812345-20231227", "2023-12-27"],
    ["https://news.example/a-story-20231227170512-nts.html", "2023-12-27"],
    ["https://news.example/2023-12-27/a", "2023-12-27"],
    ["https://news.example/world/asia-20191234", undefined],
    ["https://news.example/id/2019123456789", undefined],
  ])("is in the address %s or not", (url, day) => {
    expect(urlDay(url)).toBe(day);
  });

  test("reads compact and slashed digits", () => {
    expect(isoDay("20231227")).toBe("2023-12-27");
    expect(isoDay("2023/12/27 10:00")).toBe("2023-12-27");
    expect(isoDay("2023-12-27 10:00:00 +0100")).toBe("2023-12-27");
  });
});
