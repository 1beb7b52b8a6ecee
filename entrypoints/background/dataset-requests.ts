// What our own pages may ask about the dataset, and have done to it.
import { returnToPackaged } from "../../lib/dataset/install-edition.ts";
import { deleteStore } from "../../lib/dataset/store.ts";
import { tellAnswersChanged } from "../../lib/messages/answers-changed.ts";
import type { DatasetState } from "../../lib/messages/dataset-state.ts";
import { onOwnPageMessage } from "../../lib/messages/messages.ts";
import { findEntities, labelsOf } from "./find-entities.ts";
import { packagedEdition } from "./packaged-edition.ts";
import { openAnew, readyAnnotator } from "./ready-annotator.ts";

export function answerDatasetRequests(): void {
  onOwnPageMessage("findEntities", async ({ data }) => findEntities(await readyAnnotator(), data));
  onOwnPageMessage("labelsOf", async ({ data }) => labelsOf(await readyAnnotator(), data));
  onOwnPageMessage("datasetState", () => stateNow());
  onOwnPageMessage("editionInstalled", () => openedAnew());
  onOwnPageMessage("returnToPackaged", async () => {
    await returnToPackaged(packagedEdition);
    return openedAnew();
  });
  onOwnPageMessage("repairDataset", async () => {
    // Where the store cannot even be thrown away, the state says why.
    await deleteStore().catch((error: unknown) => console.debug("Waymark:", error));
    return openedAnew();
  });
}

async function openedAnew(): Promise<DatasetState> {
  openAnew();
  const state = await stateNow();
  await tellAnswersChanged();
  return state;
}

async function stateNow(): Promise<DatasetState> {
  const [{ dataset }, packaged] = await Promise.all([readyAnnotator(), packagedEdition.stamp()]);
  const { home, problem, repaired, source } = dataset;
  const { origin, counts } = source.stamp;
  const known = counts ?? (origin === undefined ? packaged.counts : undefined);
  return {
    stamp: { ...source.stamp, ...(known !== undefined && { counts: known }) },
    packagedDate: packaged.date,
    home,
    ...(problem !== undefined && { problem }),
    ...(repaired !== undefined && { repaired }),
  };
}
