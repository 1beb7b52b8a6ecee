import { render } from "preact";
import { answerPageCss } from "../../components/lookup/answer.css.ts";
import { Lookup, questionIn } from "./lookup.tsx";

const style = new CSSStyleSheet();
style.replaceSync(answerPageCss);
document.adoptedStyleSheets = [style];
render(<Lookup question={questionIn(location.search)} />, document.body);
