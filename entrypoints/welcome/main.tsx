import { render } from "preact";
import { browser } from "wxt/browser";
import "../../lib/overlay/highlight.css";
import { welcomeCss } from "../../components/welcome/welcome.css.ts";
import { WelcomeView } from "../../components/welcome/welcome-view.tsx";
import { welcomeWords } from "../../components/welcome/words.ts";
import { startReading } from "../../lib/page/page-reading.ts";
import { interfaceLanguage } from "../../lib/settings/changes.ts";
import { readSettings } from "../../lib/settings/stored-settings.ts";
import { createCardOverlay } from "../article.content/card-overlay.tsx";
import { adoptStyle } from "../own-pages/adopt-style.ts";
import { report } from "../own-pages/report.ts";

adoptStyle(welcomeCss);

const language = interfaceLanguage(await readSettings(), browser.i18n.getUILanguage());
document.documentElement.lang = language;
document.title = welcomeWords(language).title;
render(<WelcomeView language={language} />, document.body);
// The sample is read like any article, by the same engine: what the reader sees here is what they will see on a news site.
const { signal } = new AbortController();
startReading({
  document,
  signal,
  force: true,
  marking: "every",
  createOverlay: (until, articleOf) =>
    createCardOverlay({ document, signal: until, articleOf, language: () => language }),
  onChange: () => undefined,
  report,
});
