// A name for a saved file that every system takes.
import type { Article } from "../article/types.ts";

const LONGEST = 60;

/** "waymark-2023-12-27-us-and-mexican-officials-meet.csv"; letters and digits without accents, joined by hyphens. */
export function fileName({ published, title }: Pick<Article, "published" | "title">, extension: string): string {
  const words = title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return `${["waymark", published, words].filter(Boolean).join("-")}.${extension}`;
}
