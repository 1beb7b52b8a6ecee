// `npm run bench -- react [--seconds 60]`: a page that React owns, rendered anew every second, with Waymark in both browsers and
// with a highlighter that wraps words (mark.js) in its place.
import { readOptions, wholeNumber } from "../../lib/cli/command/options.ts";
import { launchBrowser, needBrowser, type BrowserName } from "../browser/browsers.ts";
import { waitForMarks } from "../browser/drive.ts";
import { startExtension } from "../browser/extension.ts";
import { buildStory, runStory, type StoryRun } from "../browser/react/run-story.ts";

export async function react(args: readonly string[]): Promise<void> {
  const { values } = readOptions(args, { seconds: { type: "string", default: "60" } });
  const renderings = wholeNumber("--seconds", values.seconds, 1);
  const script = await buildStory();
  const names: readonly BrowserName[] = ["chrome", "firefox"];
  for (const name of names) {
    const executable = await needBrowser(name);
    const { browser } = await startExtension(name, { executable, headless: true });
    console.log(
      line(`${name}, Waymark`, await runStory(browser, script, renderings, (page) => waitForMarks(page, 2, 60_000))),
    );
    await browser.close();
    const bare = await launchBrowser(name, { executable, headless: true });
    console.log(
      line(
        `${name}, mark.js`,
        await runStory(bare, script, renderings, (page) => page.evaluate(() => window.story.wrap())),
      ),
    );
    await bare.close();
  }
}

function line(label: string, { checks, wrong, errors }: StoryRun): string {
  const said = errors.length === 0 ? "" : ` (${(errors[0] ?? "").slice(0, 100)})`;
  return `${label.padEnd(18)} ${checks} renderings looked at, ${wrong.length} with wrong marks, ${errors.length} errors${said}`;
}
