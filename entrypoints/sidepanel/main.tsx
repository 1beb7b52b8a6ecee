import { render } from "preact";
import { briefCss } from "../../components/brief/brief.css.ts";
import { adoptStyle } from "../own-pages/adopt-style.ts";
import { Panel } from "./panel.tsx";

adoptStyle(briefCss);
const printed = new URLSearchParams(location.search).get("print");
render(<Panel {...(printed !== null && { printed: Number(printed) })} />, document.body);
