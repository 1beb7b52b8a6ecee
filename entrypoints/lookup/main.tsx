import { render } from "preact";
import { answerPageCss } from "../../components/lookup/answer.css.ts";
import { adoptStyle } from "../own-pages/adopt-style.ts";
import { Lookup } from "./lookup.tsx";

adoptStyle(answerPageCss);
render(<Lookup id={location.search.slice(1)} />, document.body);
