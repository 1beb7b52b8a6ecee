// Another edition from a file, back to the packaged one, and a store made anew.
import type { EditionAnswer, OptionsEvents } from "../../components/options/types.ts";
import { loadMatcher } from "../../lib/annotation/load-matcher.ts";
import { isRefused, readEditionFile } from "../../lib/dataset/edition-file.ts";
import { installEdition } from "../../lib/dataset/install-edition.ts";
import type { DatasetState } from "../../lib/messages/dataset-state.ts";
import { sendMessage } from "../../lib/messages/messages.ts";
import type { Update } from "./model.ts";

type DatasetEvents = Pick<OptionsEvents, "onLoadEdition" | "onReturnToPackaged" | "onRepair">;

export function datasetEvents(update: Update): DatasetEvents {
  const then = async (asked: Promise<DatasetState>): Promise<void> => {
    const dataset = await asked.catch(() => "unknown" as const);
    update(() => ({ dataset }));
  };
  return {
    onLoadEdition: async (file, allowUnsigned) => {
      const answer = await install(file, allowUnsigned);
      if (answer.kind === "loaded") await then(sendMessage("editionInstalled"));
      return answer;
    },
    onReturnToPackaged: () => then(sendMessage("returnToPackaged")),
    onRepair: () => then(sendMessage("repairDataset")),
  };
}

async function install(file: File, allowUnsigned: boolean): Promise<EditionAnswer> {
  const read = await readEditionFile(new Uint8Array(await file.arrayBuffer()), { allowUnsigned });
  if (isRefused(read)) {
    const allowable = read.fault === "unsigned" || read.fault === "foreign-signature";
    return { kind: "refused", fault: read.fault, detail: read.detail, allowable };
  }
  try {
    loadMatcher(read.matcher);
  } catch (error) {
    return { kind: "refused", fault: "other-matcher", detail: String(error), allowable: false };
  }
  try {
    await installEdition(read);
    return { kind: "loaded" };
  } catch (error) {
    console.debug("Waymark:", error);
    return { kind: "not-installed" };
  }
}
