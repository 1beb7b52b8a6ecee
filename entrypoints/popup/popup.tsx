// The popup's life: which tab it speaks of, what that page says of itself, and the settings it changes.
import { useCallback, useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { PopupView } from "../../components/popup/popup-view.tsx";
import type { PopupState } from "../../components/popup/types.ts";
import type { Language } from "../../lib/context/types.ts";
import { withCategory, withSite } from "../../lib/settings/changes.ts";
import { changeSettings, readSettings } from "../../lib/settings/stored-settings.ts";
import { annotateAnyway, findPage, jumpTo, pageStateOf, type Page } from "./page.ts";
import { popupState } from "./popup-state.ts";

export function Popup() {
  const [page, setPage] = useState<Page>();
  const [state, setState] = useState<PopupState>({ kind: "loading" });

  const refresh = useCallback(async (): Promise<void> => {
    try {
      const found = await findPage();
      setPage(found);
      setState(popupState(found, await pageStateOf(found), await readSettings(), language()));
    } catch (error) {
      console.debug("Waymark:", error);
      setState({ kind: "error" });
    }
  }, []);
  useEffect(() => void refresh(), [refresh]);

  const then = (work: Promise<unknown>): void => void work.then(refresh, refresh);
  return (
    <div data-state={state.kind}>
      <PopupView
        state={state}
        language={language()}
        onSite={(on) => page && then(changeSettings((settings) => withSite(settings, page.site, on)))}
        onCategory={(category, on) => then(changeSettings((settings) => withCategory(settings, category, on)))}
        onJump={(entity) => page && void jumpTo(page, entity).then(() => window.close())}
        onAnnotate={() => page && then(annotateAnyway(page))}
        onRetry={() => void refresh()}
        onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      />
    </div>
  );
}

function language(): Language {
  return browser.i18n.getUILanguage().startsWith("es") ? "es" : "en";
}
