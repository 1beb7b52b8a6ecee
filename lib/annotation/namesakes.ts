// Private people who share a surname with a public person whom only the article knows: "Yesenia Perez" is not Judge Perez.
import type { BlockText } from "./block-text.ts";
import { isSentenceWord } from "./name-edges.ts";
import { isNameWord } from "./name-runs.ts";
import { isCourtesy, titleClass } from "./titles.ts";
import type { Token } from "./tokens.ts";

/** Whether the words directly before a surname, at token `start`, are another person's given names. */
export function isAnothers({ tokens }: BlockText, start: number): boolean {
  const token = tokens[start];
  const previous = tokens[start - 1];
  if (token === undefined || previous === undefined) return false;
  if (token.before === "quote") return isGivenWord(previous);
  if (token.before !== "space") return false;
  return isGivenWord(previous) || (PARTICLES.test(previous.key) && isGivenWord(tokens[start - 2]));
}

const PARTICLES = /^(?:de|del|la|von|van|bin|al|el)$/;

/** A capitalised word that is no title, "Yesenia", "YESENIA", "M.", and at the head of a sentence more likely a name. */
function isGivenWord(token: Token | undefined): boolean {
  if (token === undefined || isCourtesy(token.key) || titleClass([token.key]) !== undefined) return false;
  if (token.opens && isSentenceWord(token.key)) return /^(?:will|may)$/.test(token.key);
  return isNameWord(token) || token.shape === "upper" || (token.shape === "capital" && token.key.length === 1);
}

/** "The Perez family", "migrant Perez", "Perez v. Garland": not the official. */
export function isOfPrivatePeople({ tokens }: BlockText, start: number, last: number): boolean {
  const token = tokens[start];
  const before = tokens[start - 1]?.key ?? "";
  const after = tokens[last + 1]?.key ?? "";
  if (FAMILY.test(after) || (token?.before === "space" && PRIVATE.test(before))) return true;
  return token?.before === "space" && /^(?:the|los|las)$/.test(before) && !/^(?:administration|campaign)$/.test(after);
}

const FAMILY = /^(?:v|vs|versus|family|familia|families|siblings|brothers|sisters|children|household|home|couple)$/;
const PRIVATE =
  /^(?:migrants?|immigrants?|seekers?|refugees?|plaintiffs?|defendants?|suspects?|victims?|witness|detainees?|inmates?|dreamers?|migrantes?|inmigrantes?|refugiad[oa]s?|familia|acusad[oa]|victima|solicitante)$/;
