// Private people who share a name with an official: "Mike Johnson, 41, a goalkeeper", "teacher Chris Murphy".
import type { BlockText } from "./block-text.ts";
import { titleClass } from "./titles.ts";

const PROFESSIONS = new Set(
  "teacher nurse baker barber butcher carpenter mechanic plumber electrician farmer fisherman driver cook chef waiter waitress clerk cashier janitor cleaner gardener roofer builder bricklayer welder painter pupil graduate footballer goalkeeper striker midfielder quarterback pitcher golfer boxer jockey singer guitarist drummer rapper musician comedian novelist photographer deacon nun neighbor neighbour retiree pensioner widow widower roommate shopkeeper bartender hairdresser pharmacist dentist veterinarian translator enfermera enfermero maestra maestro profesora profesor albanil estudiante futbolista portero cantante campesino vecina vecino chofer panadero".split(
    " ",
  ),
);
/** What stands between "a" and the profession: "a retired high school teacher". */
const REACH = 5;

/** Whether the words beside a full name make its bearer a private person. */
export function isPrivatePerson(block: BlockText, first: number, last: number): boolean {
  return professionBefore(block, first) || professionAfter(block, last) || isOfAnOutlet(block, first);
}

const OUTLETS =
  /^(?:news|cnn|nbc|abc|cbs|msnbc|npr|pbs|bbc|times|post|reuters|guardian|politico|journal|today|univision|telemundo|axios|vox|buzzfeed)$/;

/** "CNN's Jake Tapper", "Fox News’ John Roberts": who works there, not the chief justice. */
function isOfAnOutlet({ tokens }: BlockText, first: number): boolean {
  const [before, name] = [tokens[first - 1], tokens[first]];
  const owner = name?.before === "quote" ? before : tokens[first - 2];
  const owned = name?.before === "quote" || (before?.key === "s" && before.before === "apostrophe");
  return owned && owner !== undefined && owner.shape !== "lower" && OUTLETS.test(owner.key);
}

/** "goalkeeper Mike Johnson", but not "President Johnson, a former teacher". */
function professionBefore(block: BlockText, first: number): boolean {
  const previous = block.tokens[first - 1];
  return block.tokens[first]?.before === "space" && previous?.shape === "lower" && PROFESSIONS.has(previous.key);
}

function professionAfter(block: BlockText, last: number): boolean {
  let at = last + 1;
  if (block.tokens[at]?.before !== "comma") return false;
  if (block.tokens[at]?.shape === "number") at++;
  if (!/^(?:an?|the|un|una|el|la)$/.test(block.tokens[at]?.key ?? "")) return false;
  const from = at;
  for (at++; at <= from + REACH; at++) {
    const token = block.tokens[at];
    if (token === undefined || token.before === "comma" || token.before === "stop") return false;
    if (titleClass([token.key]) !== undefined || /^(?:former|ex|republican|democrat|democratic)$/.test(token.key)) {
      return false;
    }
    if (PROFESSIONS.has(token.key)) return true;
  }
  return false;
}
