import { render } from "preact";
import { briefCss } from "../../components/brief/brief.css.ts";
import { Panel } from "./panel.tsx";

const style = new CSSStyleSheet();
style.replaceSync(briefCss);
document.adoptedStyleSheets = [style];
const printed = new URLSearchParams(location.search).get("print");
render(<Panel {...(printed !== null && { printed: Number(printed) })} />, document.body);
