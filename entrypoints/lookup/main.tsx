import { render } from "preact";
import { answerPageCss } from "../../components/lookup/answer.css.ts";
import { adoptStyle } from "../own-pages/adopt-style.ts";
import { Lookup, questionIn } from "./lookup.tsx";

adoptStyle(answerPageCss);
render(<Lookup question={questionIn(location.search)} />, document.body);
