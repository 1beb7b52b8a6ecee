// The gallery's page: draws one shot as the extension would, a card in a shadow root amid a page that restyles
// everything, popup and side panel on pages of their own.
import { render } from "preact";
import { briefCss } from "../../../components/brief/brief.css.ts";
import { PanelView } from "../../../components/brief/panel-view.tsx";
import type { PanelState } from "../../../components/brief/types.ts";
import { cardCss } from "../../../components/card/card.css.ts";
import { Card } from "../../../components/card/card.tsx";
import { optionsCss } from "../../../components/options/options.css.ts";
import { OptionsView } from "../../../components/options/options-view.tsx";
import { popupCss } from "../../../components/popup/popup.css.ts";
import { PopupView } from "../../../components/popup/popup-view.tsx";
import type { MenuActions } from "../../../components/card/menu-types.ts";
import type { Card as CardFacts } from "../../../lib/context/types.ts";
import type { EntityId } from "../../../lib/dataset/types.ts";
import type { CardFrame } from "./card-shots.ts";
import { model, quiet, troubled } from "./options-states.ts";
import type { PanelShot } from "./panel-shots.ts";
import { popups } from "./shots.ts";
import { surfaces } from "./surface-shots.ts";
import { surfaceCss, surfaceView } from "./surface-views.tsx";

declare global {
  interface Window {
    drawCard: (shot: CardFrame, card: CardFacts) => void;
    /** Unfolds the menu, and one of its panels. */
    unfold: (panel: NonNullable<CardFrame["unfold"]>) => Promise<void>;
    drawPopup: (name: string) => void;
    drawSurface: (name: string) => void;
    drawOptions: (state: "usual" | "troubled", language: "en" | "es", scheme: "light" | "dark") => void;
    drawPanel: (shot: PanelShot, state: PanelState) => void;
  }
}

/** What a careless news site does to every element; nothing of it may reach the card. */
const PAGE_CSS = `
* { letter-spacing: 0.04em; font-style: italic; }
div { text-align: center; text-transform: lowercase; line-height: 3; }
body { margin: 0; padding: 20px; min-height: 100vh; box-sizing: border-box; font: 17px/1.6 Georgia, serif; }
body.light { background: #fff; color: #222; }
body.dark { background: #121211; color: #ddd; }
`;

const nothing = () => {};

const menu: MenuActions = {
  surface: "Garcia",
  evidence: "surname after the full name",
  confidence: 0.95,
  places: () => [
    { index: 0, before: "", surface: "Sylvia Garcia", after: ", a Democrat from Houston, …" },
    { index: 4, before: "… said the bill would fail. ", surface: "Garcia", after: " added that the …" },
    { index: 9, before: "… met at the bridge with ", surface: "Garcia", after: "." },
  ],
  onGo: nothing,
  onCopy: async () => true,
  candidates: async () => [
    {
      entity: "jesus-garcia" as EntityId,
      name: "Jesús “Chuy” García",
      kicker: "Official · United States",
      role: "United States Representative, Illinois’ 4th district",
    },
    { entity: "robert-garcia" as EntityId, name: "Robert Garcia", kicker: "Official · United States" },
  ],
  onSilence: nothing,
  onCorrect: nothing,
};

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

/** The card's own place in the page; its root is open here only so that axe can look inside. */
function stand(shot: CardFrame): HTMLElement {
  document.adoptedStyleSheets = [sheet(PAGE_CSS)];
  document.documentElement.dir = shot.rightToLeft ? "rtl" : "ltr";
  document.body.className = shot.scheme;
  document.body.style.padding = shot.width < 360 ? "8px" : "20px";
  document.body.replaceChildren(
    shot.rightToLeft ? "قال الرئيس التونسي قيس سعيد إن بلاده لن تكون معبرا للمهاجرين." : "",
  );
  const host = document.createElement("waymark-card");
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet(cardCss)];
  const paper = document.createElement("div");
  paper.dataset["scheme"] = shot.scheme;
  root.append(paper);
  document.body.append(host);
  return paper;
}

window.drawCard = (shot, card) => {
  const { mention, pinned } = shot;
  render(
    <Card
      card={card}
      mention={mention}
      pinned={pinned}
      onPrevious={nothing}
      onNext={nothing}
      onPin={nothing}
      onClose={nothing}
      menu={menu}
    />,
    stand(shot),
  );
};

window.drawOptions = (state, language, scheme) => {
  document.adoptedStyleSheets = [sheet(optionsCss)];
  document.documentElement.dataset["scheme"] = scheme;
  document.documentElement.lang = language;
  const shown = state === "usual" ? model : troubled;
  render(<OptionsView model={{ ...shown, language }} events={quiet} />, document.body);
};

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

window.unfold = async (panel) => {
  const root = document.querySelector("waymark-card")?.shadowRoot;
  const press = async (selector: string): Promise<void> => {
    root?.querySelector<HTMLElement>(selector)?.click();
    await frame();
    await frame();
  };
  await press("[aria-expanded=false].sign");
  if (panel !== "menu") await press(`[data-item=${panel}]`);
};

window.drawPopup = (name) => {
  const shot = popups.find((popup) => popup.name === name);
  if (shot === undefined) throw new Error(`There is no popup state "${name}".`);
  document.adoptedStyleSheets = [sheet(popupCss)];
  document.documentElement.dataset["scheme"] = shot.scheme;
  render(
    <PopupView
      state={shot.state}
      language={shot.language}
      edition={shot.language === "es" ? "Edición del 24 de noviembre de 2026" : "Edition of 24 November 2026"}
      onSite={nothing}
      onCategory={nothing}
      onJump={nothing}
      onAnnotate={nothing}
      onLeave={nothing}
      onAlways={nothing}
      onPause={nothing}
      onReload={nothing}
      onRetry={nothing}
      onBrief={nothing}
      onOptions={nothing}
    />,
    document.body,
  );
};

window.drawPanel = ({ scheme, language, whole, trouble }, state) => {
  document.adoptedStyleSheets = [sheet(briefCss)];
  document.documentElement.dataset["scheme"] = scheme;
  render(
    <PanelView
      state={state}
      language={language}
      whole={whole}
      {...(trouble !== undefined && { trouble })}
      onJump={nothing}
      onAnnotate={nothing}
      onSwitchOn={nothing}
      onRetry={nothing}
      onReload={nothing}
      onExport={() => Promise.resolve(undefined)}
    />,
    document.body,
  );
};

window.drawSurface = (name) => {
  const shot = surfaces.find((surface) => surface.name === name);
  if (shot === undefined) throw new Error(`There is no surface "${name}".`);
  document.adoptedStyleSheets = [sheet(surfaceCss(shot.surface))];
  document.documentElement.dataset["scheme"] = shot.scheme;
  document.documentElement.lang = shot.language;
  render(surfaceView(shot.surface, shot.language), document.body);
};
