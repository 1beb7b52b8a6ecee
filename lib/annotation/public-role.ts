// Whether the words around an unknown name give it a public role. Private people (migrants, witnesses, advocates) never
// earn a mark, so a title counts only where it is public by itself or stands with a country, a state or a public body.
import type { BlockText } from "./block-text.ts";
import { clauseStart, REACH_BEFORE } from "./clauses.ts";
import { earns, isOfPublicBody } from "./earned-role.ts";
import { titleOfList } from "./listed-names.ts";
import { portfolioTitle } from "./portfolio-titles.ts";
import { regionEndingAt } from "./region-phrases.ts";
import { roleAfter } from "./role-after.ts";
import { roleInApposition } from "./role-in-apposition.ts";
import type { NameSpan, Role } from "./role.ts";
import { PUBLIC_TITLES } from "./role-words.ts";
import type { Scene } from "./scene.ts";
import { isCourtesy, titleEndingAt } from "./titles.ts";

/** The words that give the name at a span a public role, if there are any. */
export function publicRole(scene: Scene, name: NameSpan): Role | undefined {
  return roleBefore(scene, name) ?? roleAfter(scene, name) ?? roleInApposition(scene, name) ?? roleInList(scene, name);
}

/** "county Sheriff Jane Doe", "North Korean ruler Kim Jong-il". */
function roleBefore(scene: Scene, { block: number, first }: NameSpan): Role | undefined {
  const block = scene.blocks[number];
  if (block === undefined || block.tokens[first]?.before !== "space") return undefined;
  let last = first - 1;
  while (isCourtesy(block.tokens[last]?.key ?? "")) last--;
  // "The bus brought the sheriff, Father Roe and ten others".
  if (block.tokens[last + 1]?.before !== "space") return undefined;
  const plain = titleEndingAt(block.tokens, last);
  const title = plain ?? portfolioTitle(block.tokens, last);
  if (title === undefined) return undefined;
  const from = clauseStart(scene, number, title.first, REACH_BEFORE);
  const isMinister = title.titleClass === "minister";
  if (!plain && !isMinister && !isOfPublicBody(scene, number, from, title.first - 1)) return undefined;
  const capital = block.tokens[title.first]?.shape === "capital";
  const isLeader = title.titleClass === "leader" && capital && !block.tokens[title.first]?.opens;
  const opens = title.first === 0 || block.tokens[title.first]?.before === "stop";
  const headOfState =
    title.titleClass === "president" && capital && (opens || block.tokens[title.first - 1]?.shape === "lower");
  if (!headOfState && !isLeader && !earns(scene, number, title, from, last)) return undefined;
  // "spokesman Bahram Qasemi": in small letters a title takes what follows for a person; "chair of the State Investment
  // Council" does not, but "special envoy for Myanmar Jane Roe".
  const isWhole = plain !== undefined || endsWithRegion(block, last);
  const direct = headOfState || (!capital && isWhole) || PUBLIC_TITLES.has(title.titleClass);
  return { first: from, last, precedes: true, direct };
}

/** "envoy for Myanmar", "director de Migración de Colombia": no article, so the region is no adjective of what follows. */
function endsWithRegion(block: BlockText, last: number): boolean {
  const region = regionEndingAt(block, last);
  return region !== undefined && /^(?:for|of|to|de|para)$/.test(block.tokens[region.first - 1]?.key ?? "");
}

/** "Justices Ann Roe and Luis Poe": in a list a name must look like one. */
function roleInList(scene: Scene, { block: number, first, last }: NameSpan): Role | undefined {
  const block = scene.blocks[number];
  const title = block === undefined ? undefined : titleOfList(block, first, last);
  return title && { first: title.first, last: title.last, precedes: true, direct: false };
}
