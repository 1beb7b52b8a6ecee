import { render } from "preact";
import { optionsCss } from "../../components/options/options.css.ts";
import { Options } from "./options.tsx";

const style = new CSSStyleSheet();
style.replaceSync(optionsCss);
document.adoptedStyleSheets = [style];
render(<Options />, document.body);
