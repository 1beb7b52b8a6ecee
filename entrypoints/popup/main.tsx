import { render } from "preact";
import { popupCss } from "../../components/popup/popup.css.ts";
import { Popup } from "./popup.tsx";

const style = new CSSStyleSheet();
style.replaceSync(popupCss);
document.adoptedStyleSheets = [style];
render(<Popup />, document.body);
