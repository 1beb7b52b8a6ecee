// The options page's life: what it shows, kept up to date, and what each event does.
import { useEffect, useMemo } from "preact/hooks";
import { OptionsView } from "../../components/options/options-view.tsx";
import { optionWords } from "../../components/options/words.ts";
import { datasetEvents } from "./dataset-events.ts";
import { lastChange } from "./last-change.ts";
import { useModel } from "./model.ts";
import { ownEvents } from "./own-events.ts";
import { settingsEvents } from "./settings-events.ts";
import { openShortcuts } from "./shortcuts.ts";

export function Options() {
  const [model, update] = useModel();
  const last = useMemo(() => lastChange((canUndoOwn) => update(() => ({ canUndoOwn }))), [update]);
  const language = model?.language;
  useEffect(() => {
    if (language === undefined) return;
    document.documentElement.lang = language;
    document.title = `Waymark · ${optionWords(language).title}`;
  }, [language]);
  const isReady = model !== undefined;
  // The anchor that the page was opened with exists only now.
  useEffect(() => {
    if (isReady) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isReady]);
  if (model === undefined) return null;
  return (
    <OptionsView
      model={model}
      events={{
        ...settingsEvents(model, update),
        ...ownEvents(last),
        ...datasetEvents(update),
        onShortcuts: () => void openShortcuts(),
      }}
    />
  );
}
