// The model of the options page over its life: read once, and again whenever something changes, here or elsewhere.
import { useCallback, useEffect, useState } from "preact/hooks";
import type { OptionsModel } from "../../components/options/types.ts";
import { watchAnswers } from "../../lib/messages/answers-changed.ts";
import { watchSettings } from "../../lib/settings/stored-settings.ts";
import { datasetPart, outletsPart, ownParts, settingsPart, shortcutsPart } from "./model-parts.ts";

export type Update = (change: (model: OptionsModel) => Partial<OptionsModel>) => void;

/** The model, undefined until the settings are read; the rest comes in when it is there. */
export function useModel(): readonly [OptionsModel | undefined, Update] {
  const [model, setModel] = useState<OptionsModel>();
  const update = useCallback<Update>((change) => {
    setModel((before) => (before === undefined ? before : { ...before, ...change(before) }));
  }, []);
  useEffect(() => keepFilled(setModel, update), [update]);
  return [model, update];
}

/** Fills the model and keeps it filled. Returns the function that ends it. */
function keepFilled(start: (first: OptionsModel) => void, update: Update): () => void {
  const fill = async (part: Promise<Partial<OptionsModel>>): Promise<void> => {
    const found = await part;
    update(() => found);
  };
  const begin = async (): Promise<void> => {
    const later = { outlets: [], own: [], canUndoOwn: false, labels: new Map(), shortcuts: [], failed: false } as const;
    start({ ...later, dataset: "reading", ...(await settingsPart()) });
    await Promise.all([ownParts(), datasetPart(), outletsPart(), shortcutsPart()].map(fill));
  };
  void begin();
  const refill = (...parts: readonly (() => Promise<Partial<OptionsModel>>)[]) => {
    return (): void => void Promise.all(parts.map((part) => fill(part())));
  };
  const ends = [watchSettings(refill(settingsPart)), watchAnswers(refill(ownParts, datasetPart))];
  // The browser tells nobody when shortcuts change: the reader comes back from its settings.
  const back = refill(shortcutsPart);
  window.addEventListener("focus", back);
  return () => {
    for (const end of ends) end();
    window.removeEventListener("focus", back);
  };
}
