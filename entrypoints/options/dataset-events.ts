// Another edition from a file, back to the packaged one, and a store made anew.
import type { EditionAnswer, OptionsEvents } from "../../components/options/types.ts";
import { loadMatcher } from "../../lib/annotation/load-matcher.ts";
import { isRefused, readEditionFile } from "../../lib/dataset/edition-file.ts";
import { installEdition } from "../../lib/dataset/install-edition.ts";
import type { DatasetState } from "../../lib/messages/dataset-state.ts";
import { sendMessage } from "../../lib/messages/messages.ts";
import { report } from "../own-pages/report.ts";
import type { Update } from "./model.ts";

type DatasetEvents = Pick<OptionsEvents, "onLoadEdition" | "onReturnToPackaged" | "onRepair">;

export function datasetEvents(update: Update): DatasetEvents {
  /** Shows how the dataset stands now; resolves to whether that is as it was wanted. */
  const then = async (asked: Promise<DatasetState>, isWanted: (now: DatasetState) => boolean): Promise<boolean> => {
    const dataset = await asked.catch(reported);
    update(() => ({ dataset }));
    return dataset !== "unknown" && isWanted(dataset);
  };
  return {
    onLoadEdition: async (file, allowUnsigned) => {
      const answer = await install(file, allowUnsigned);
      if (answer.kind === "loaded") await then(sendMessage("editionInstalled"), () => true);
      return answer;
    },
    onReturnToPackaged: () => then(sendMessage("returnToPackaged"), ({ stamp }) => stamp.origin === undefined),
    onRepair: () => then(sendMessage("repairDataset"), ({ problem }) => problem === undefined),
  };
}

function reported(error: unknown): "unknown" {
  report(error);
  return "unknown";
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
    report(error);
    return { kind: "not-installed" };
  }
}
