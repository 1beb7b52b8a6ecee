// Lines by their openings: the same answers as one pattern of all alternatives would give.
import { describe, expect, it } from "vitest";
import { lineOpenings } from "../../../lib/article/line-openings.ts";
import { isEnd, isPromotion } from "../../../lib/article/promotions.ts";

describe("lineOpenings", () => {
  const matches = lineOpenings(
    String.raw`
      read (?:more|on)
      \d+ comments?
      à lire
      tags?`,
    String.raw`\W*$`,
  );

  it.each(["Read more", "READ ON:", "12 comments", "À lire", "Tags", "tag…"])("knows “%s”", (line) => {
    expect(matches(line)).toBe(true);
  });

  it.each(["", "Re", "Reading more", "Read more of it", "12 comment on", "Comments", "Tagged", "Spread more"])(
    "does not take “%s” for one",
    (line) => {
      expect(matches(line)).toBe(false);
    },
  );
});

describe("lines that are not the article", () => {
  it.each(["READ MORE: A story", "Follow us on this", "Síguenos", "À lire aussi", "Le puede interesar", "Anzeige"])(
    "invites: %s",
    (line) => {
      expect(isPromotion(line, 0)).toBe(true);
    },
  );

  it.each(["Keep reading", "To continue reading", "Zum Autor", "3 Kommentare", "O autorze", "Tags"])(
    "ends: %s",
    (line) => {
      expect(isEnd(line)).toBe(true);
    },
  );

  it("leaves paragraphs alone that begin like one", () => {
    expect(isPromotion("Reading the law, the mayor found a line about beds.", 0)).toBe(false);
    expect(isEnd("Tagesschau reported on it")).toBe(false);
  });
});
