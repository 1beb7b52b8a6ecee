// A brief made from the small fact base, for the tests of every export.
import type { Mention } from "../../../lib/annotation/types.ts";
import { briefOf } from "../../../lib/context/brief.ts";
import type { Language } from "../../../lib/context/types.ts";
import type { BriefExport } from "../../../lib/export/brief-export.ts";
import { FACTS, id } from "../context/fixtures.ts";

export function mention(entity: string, surface: string, more: Partial<Mention> = {}): Mention {
  const span = { block: 0, start: 0, end: surface.length, confidence: 1, evidence: "" };
  return { ...span, surface, category: "official", entity: id(entity), ...more };
}

const MENTIONS = [
  mention("joe-biden", "Biden"),
  mention("alejandro-mayorkas", "Alejandro Mayorkas"),
  mention("title-42", "Title 42", { category: "term" }),
  mention("migrant-protection-protocols", "Remain in Mexico", { category: "term" }),
  mention("cbp", "CBP", { category: "agency" }),
  mention("alejandro-mayorkas", "Mayorkas"),
];

/** The same brief without the article's day. */
export function undated(): BriefExport {
  const { published: _, ...article } = sample().article;
  return { article, mentions: MENTIONS, brief: briefOf({ mentions: MENTIONS, people: [], language: "en" }, FACTS) };
}

export function sample(language: Language = "en", title = "Talks in Mexico City, “as planned”"): BriefExport {
  const published = "2023-12-27";
  const mentions = MENTIONS;
  return {
    article: { url: "https://news.example/talks", title, published, language: "en", outlet: "Example News" },
    mentions,
    brief: briefOf({ mentions, people: [], published, language }, FACTS),
  };
}
