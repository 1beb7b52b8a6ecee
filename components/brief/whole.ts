// Whether everything is shown at once, folded lists and details too: for the page that is printed.
import { createContext } from "preact";

export const Whole = createContext(false);
