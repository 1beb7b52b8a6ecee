// Runs in the page: starts the article, with mark.js as a reader of its own where the address asks for it.
import Mark from "mark.js";
import { hydrate, namesAfter, serverHtml } from "./app.ts";
import { startLog, type PageLog } from "./page-log.ts";

declare global {
  interface Window {
    story: {
      readonly log: PageLog;
      readonly hydrate: () => void;
      readonly unmount: () => void;
      readonly wrap: () => void;
    };
  }
}

const container = document.createElement("main");
const log = startLog();
container.innerHTML = serverHtml(log);
document.body.append(container);
let unmount = (): void => undefined;
window.story = {
  log,
  hydrate: () => {
    unmount = hydrate(container, log);
  },
  unmount: () => unmount(),
  /** Marks the names as highlighters do that wrap them in elements of their own. */
  wrap: () => new Mark(container).mark(namesAfter(1), { separateWordSearch: false }),
};
