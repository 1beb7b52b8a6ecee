// Files and standard input as articles: plain text, saved pages, article JSON.
import { readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { textLanguage } from "../../article/language.ts";
import type { Article, Block } from "../../article/types.ts";
import { givenPath } from "../command/given-path.ts";
import { InputError } from "../command/refusal.ts";
import { articleFromJson } from "./article-json.ts";
import { articleFromHtml } from "./article-html.ts";

export interface Input {
  readonly id: string;
  readonly article: Article;
  /** The reader didn't give the paragraphs, so the output says which were read. */
  readonly printsText: boolean;
}

/** Larger than any article by two orders of magnitude; a page of that size is a dump. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Reads one file, or standard input for "-". @throws InputError for what can't be read as an article. */
export async function readInput(file: string): Promise<Input> {
  const bytes = file === "-" ? await buffer(process.stdin) : await fileBytes(file);
  if (bytes.byteLength > MOST_BYTES) throw new InputError(tooLarge(bytes.byteLength));
  const text = decode(bytes);
  const id = file === "-" ? "stdin" : basename(file, extname(file));
  const kind = file === "-" ? sniff(text) : kindOf(extname(file).toLowerCase(), text);
  if (kind === "json") return { ...articleFromJson(text, id), printsText: false };
  const article = kind === "html" ? articleFromHtml(text) : articleFromText(text);
  return { id, article, printsText: true };
}

async function fileBytes(file: string): Promise<Buffer> {
  const path = givenPath(file);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new InputError("no such file");
  if (found.isDirectory()) throw new InputError(`is a folder: name its files, ${join(file, "*.html")}`);
  if (found.size > MOST_BYTES) throw new InputError(tooLarge(found.size));
  return readFile(path).catch(() => {
    throw new InputError("can't be read");
  });
}

function tooLarge(bytes: number): string {
  return `too large: ${Math.round(bytes / 1024 / 1024)} MB, at most ${MOST_BYTES / 1024 / 1024} MB`;
}

function decode(bytes: Uint8Array): string {
  const text = utf8(bytes);
  if (text.includes("\0")) throw new InputError("is binary, not text");
  if (text.trim() === "") throw new InputError("is empty");
  return text;
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError("is binary, not text (or not UTF-8)");
  }
}

type Kind = "json" | "html" | "text";

function kindOf(extension: string, text: string): Kind {
  if (extension === ".json") return "json";
  if (extension === ".html" || extension === ".htm") return "html";
  return extension === ".txt" || extension === ".md" ? "text" : sniff(text);
}

function sniff(text: string): Kind {
  const start = text.trimStart();
  if (start.startsWith("{")) return "json";
  return /^<(?:!doctype|html|head|body|[a-z]+[\s>])/i.test(start) ? "html" : "text";
}

/** The first paragraph is the headline where it is one short line without a full stop at its end. */
function articleFromText(text: string): Article {
  const paragraphs = text
    .split(/\r?\n[^\S\n]*(?:\r?\n)+/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
  const [first = ""] = paragraphs;
  const headed = paragraphs.length > 1 && first.length <= 150 && !/[.:;,]["”’]?$/.test(first);
  const blocks = (headed ? paragraphs.slice(1) : paragraphs).map((paragraph): Block => ({
    kind: "paragraph",
    text: paragraph,
  }));
  return { url: "", title: headed ? first : "", language: textLanguage(text) ?? "und", blocks };
}
