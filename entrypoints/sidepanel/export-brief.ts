// The exports' last step: to the clipboard, to a file, to a page for the printer.
import { browser } from "wxt/browser";
import { briefWordsFor, type ExportKind } from "../../components/brief/words.ts";
import { wordsFor } from "../../components/words.ts";
import type { BriefExport } from "../../lib/export/brief-export.ts";
import { csvOf } from "../../lib/export/csv.ts";
import { fileName } from "../../lib/export/file-name.ts";
import { jsonOf } from "../../lib/export/json.ts";
import { markdownOf } from "../../lib/export/markdown.ts";
import { webAnnotations } from "../../lib/export/web-annotation.ts";
import { sendMessage } from "../../lib/messages/messages.ts";
import { askFrame, type Page } from "../own-pages/page.ts";
import { saveFile } from "../own-pages/save-file.ts";

/** Without it spreadsheets read UTF-8 as something else. */
const BYTE_ORDER_MARK = "\ufeff";

/** Resolves with the name of the file that was saved; undefined where nothing was saved. */
export async function exportBrief(kind: ExportKind, page: Page, source: BriefExport): Promise<string | undefined> {
  const { language } = source.brief;
  switch (kind) {
    case "markdown":
      await navigator.clipboard.writeText(markdownOf(source, { ...wordsFor(language), ...briefWordsFor(language) }));
      return undefined;
    case "csv":
      return save(`${BYTE_ORDER_MARK}${csvOf(source)}`, "text/csv", fileName(source.article, "csv"));
    case "json":
      return save(jsonOf(source), "application/json", fileName(source.article, "json"));
    case "annotations":
      return save(await annotations(page, source), "application/ld+json", fileName(source.article, "jsonld"));
    case "print":
      await browser.tabs.create({ url: `${browser.runtime.getURL("/sidepanel.html")}?print=${String(page.tabId)}` });
      break;
  }
  return undefined;
}

async function annotations(page: Page, exported: BriefExport): Promise<string> {
  const anchors = await askFrame(page, (target) => sendMessage("anchors", undefined, target));
  if (anchors === undefined) throw new Error("The page is no longer annotated.");
  const document = webAnnotations(exported, anchors.mentions, {
    newId: () => `urn:uuid:${crypto.randomUUID()}`,
    created: new Date().toISOString(),
    source: anchors.source,
  });
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function save(content: string, type: string, name: string): string {
  saveFile(name, content, type);
  return name;
}
