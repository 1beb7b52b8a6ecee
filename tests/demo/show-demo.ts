// The demo without a display: a real pointer on three marks, the popup, screenshots and a table of what was read.
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { BrowserName } from "../browser/browsers.ts";
import { demoTable, type DemoRow } from "./demo-table.ts";
import { cardParts, hoverMark, openServed, paintedMarks, waitForMarks, type Served } from "../browser/drive.ts";
import type { RunningExtension } from "../browser/extension.ts";

const HOVERED_CATEGORIES = ["official", "office", "term"];
const FOLDER = fileURLToPath(new URL("../../.output/demo/", import.meta.url));

export async function showDemo(extension: RunningExtension, name: BrowserName, served: Served): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const page = await openServed(extension.browser, [served]);
  await waitForMarks(page);
  const marks = await paintedMarks(page);
  for (const [category, texts] of Object.entries(marks)) console.log(`${category.padEnd(9)} ${texts.join(" · ")}`);
  await page.screenshot({ path: `${FOLDER}${name}-article.png` });
  const rows: DemoRow[] = [];
  for (const category of HOVERED_CATEGORIES) {
    const mention = marks[category]?.[0];
    if (mention === undefined) continue;
    const card = await hoverMark(page, mention, "");
    const [heading] = await cardParts(page, '[role="dialog"] h2');
    rows.push({ mention, entity: heading?.text ?? "", card });
    await page.screenshot({ path: `${FOLDER}${name}-card-${category}.png` });
    await page.mouse.move(2, 2);
    await page.keyboard.press("Escape");
  }
  const popup = await extension.openPopup(page);
  await popup.waitForSelector("[data-state=article]");
  await popup.screenshot({ path: `${FOLDER}${name}-popup.png` });
  console.log(`\n${demoTable(rows)}\n`);
  console.log(`Screenshots are in .output/demo/ (${name}-*.png)`);
}
