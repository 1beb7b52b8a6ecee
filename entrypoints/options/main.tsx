import { render } from "preact";
import { optionsCss } from "../../components/options/options.css.ts";
import { adoptStyle } from "../own-pages/adopt-style.ts";
import { Options } from "./options.tsx";

adoptStyle(optionsCss);
render(<Options />, document.body);
