// Whether the background can answer about articles, for popup and side panel.
import { sendMessage, type Readiness } from "../../lib/messages/messages.ts";

/** A page that reads for longer than this may be waiting for the records: then that is said. */
export const PATIENCE_MS = 700;

/** How it stands with the records; a background that does not answer has none. */
export function readiness(): Promise<Readiness> {
  return sendMessage("datasetReady").catch((): Readiness => ({ kind: "failed" }));
}

/** Whether an answer takes long because the records are not ready yet. */
export async function waitsForRecords(answer: Promise<unknown>): Promise<boolean> {
  const late = new Promise<true>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, true);
  });
  const isLate = await Promise.race([answer.then(() => false), late]);
  return isLate && (await readiness()).kind === "preparing";
}
