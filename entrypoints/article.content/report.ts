// Our own faults: a line for whoever opens the console, never an error in the page.
export function report(error: unknown): void {
  // Text, since Firefox shows objects of a content script as empty to the page's tools.
  console.debug(`Waymark: ${error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error)}`);
}
