// Starts and kills the extension's background in Chromium, from one of the extension's own pages.
import { TargetType, type Browser, type CDPSession, type Page, type Protocol } from "puppeteer-core";

type RunningStatus = Protocol.ServiceWorker.ServiceWorkerVersionRunningStatus;

export interface BackgroundLife {
  /** A page of the extension's, in a tab. */
  readonly page: Page;
  /** Wakes the background, as a news page does, and waits until its code runs: killed sooner, Chromium starts it once more. */
  wake(): Promise<void>;
  /** Ends the background in the middle of whatever it does, and waits until it is gone. */
  kill(): Promise<void>;
}

/** Takes hold of the background of the extension whose popup is at `popup.html`. */
export async function backgroundLife(browser: Browser): Promise<BackgroundLife> {
  const worker = await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER, {
    timeout: 10_000,
  });
  const page = await browser.newPage();
  // Node gives such an address no origin.
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html`);
  const session = await page.createCDPSession();
  const status = watchStatus(session);
  await session.send("ServiceWorker.enable");
  return {
    page,
    async wake() {
      await sendWake(page);
      await status("running");
    },
    async kill() {
      await session.send("ServiceWorker.stopAllWorkers");
      await status("stopped");
    },
  };
}

/** Answers when the worker has come to a status; at once where it is there. */
function watchStatus(session: CDPSession): (wanted: RunningStatus) => Promise<void> {
  let current: RunningStatus = "stopped";
  let arrived: (() => void) | undefined;
  session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
    current = versions.at(-1)?.runningStatus ?? current;
    arrived?.();
  });
  return (wanted) => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const timer = setTimeout(() => reject(new Error(`The background is ${current}, not ${wanted}.`)), 10_000);
    arrived = () => {
      if (current !== wanted) return;
      clearTimeout(timer);
      resolve();
    };
    arrived();
    return promise;
  };
}

/** The message that content scripts send while their page loads. Nobody waits for the answer: the background may die first. */
function sendWake(page: Page): Promise<void> {
  return page.evaluate(() => {
    const message = { id: Math.trunc(performance.now()), type: "wake", timestamp: Date.now() };
    chrome.runtime.sendMessage(message).catch(() => undefined);
  });
}
