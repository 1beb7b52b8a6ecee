import { render } from "preact";
import { popupCss } from "../../components/popup/popup.css.ts";
import { adoptStyle } from "../own-pages/adopt-style.ts";
import { Popup } from "./popup.tsx";

/** ms in which most pages answer: a word of waiting that stands for less would only flicker. */
const GRACE_MS = 150;

performance.mark("popup script");
const root = document.createElement("div");
const waited = setTimeout(show, GRACE_MS);
render(<Popup onKnown={show} />, root);

/** In place of the head that index.html drew for the time until now. */
function show(): void {
  clearTimeout(waited);
  if (root.isConnected) return;
  adoptStyle(popupCss);
  document.body.replaceChildren(root);
}
