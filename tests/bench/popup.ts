// `npm run bench -- popup`: from the start of the popup's document to its first frame, to its own script, and to the frame
// that shows the article, over the demo article with a background that is awake. Prints medians in ms, measured in the popup.
import { parseArgs } from "node:util";
import { needBrowser, type BrowserName } from "../browser/browsers.ts";
import { openServed, waitForMarks } from "../browser/drive.ts";
import { startExtension } from "../browser/extension.ts";
import { popupTimes, type PopupTimes } from "../browser/popup-times.ts";
import { demoArticle } from "../demo/articles.ts";

const STEPS: Readonly<Record<"drawn" | "script" | "article", string>> = {
  drawn: "first frame with words",
  script: "own script begins",
  article: "frame with the article",
};

export async function popup(args: readonly string[]): Promise<void> {
  const options = {
    runs: { type: "string", default: "15" },
    browser: { type: "string", default: "chrome,firefox" },
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  const names: readonly BrowserName[] = ["chrome", "firefox"];
  for (const name of names) if (values.browser.includes(name)) await measure(name, Number(values.runs));
}

async function measure(name: BrowserName, runs: number): Promise<void> {
  const extension = await startExtension(name, { executable: await needBrowser(name), headless: true });
  try {
    const page = await openServed(extension.browser, [await demoArticle("mexico-city")]);
    await waitForMarks(page, 25);
    const rounds: PopupTimes[] = [];
    while (rounds.length < runs) {
      const opened = await extension.openPopup(page);
      rounds.push(await popupTimes(opened));
      await opened.close();
    }
    for (const step of Object.keys(STEPS) as (keyof typeof STEPS)[]) {
      console.log(`${name.padEnd(8)} ${STEPS[step].padEnd(24)} ${summary(rounds.map((round) => round[step]))}`);
    }
  } finally {
    await extension.browser.close();
  }
}

function summary(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(0);
  return `median ${at(0.5).padStart(4)} ms, fastest ${at(0)}, slowest ${at(1)} (${sorted.length} runs)`;
}
