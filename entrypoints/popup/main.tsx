import { render } from "preact";
import { popupCss } from "../../components/popup/popup.css.ts";
import { Popup } from "./popup.tsx";

const style = new CSSStyleSheet();
style.replaceSync(popupCss);
document.adoptedStyleSheets = [style];
// What index.html drew for the time until now.
document.body.replaceChildren();
render(<Popup />, document.body);
