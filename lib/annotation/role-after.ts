// A public role behind a name: "Jane Doe, the county's emergency director"; "John Roe (D-Ariz.)".
import { clauseEnd, closes } from "./clauses.ts";
import { earns } from "./earned-role.ts";
import { stateAfter } from "./name-support.ts";
import type { NameSpan, Role } from "./role.ts";
import type { Scene } from "./scene.ts";
import { titleClass, titleEndingAt, type TitleSpan } from "./titles.ts";
import type { Token } from "./tokens.ts";

/** "Jane Doe, who helps head". */
const CLAUSE = /^(?:who|whose|which|that|where|when)$/;

/** "Jane Doe, deputy commissioner of", "Jane Doe, the state's director": right after the comma a title takes the words before it for a person. */
const NEAR_NAME = 3;

/** "Jane Doe, the county's emergency director"; "John Roe (D-Ariz.)". */
export function roleAfter(scene: Scene, { block: number, last }: NameSpan): Role | undefined {
  const block = scene.blocks[number];
  const next = block?.tokens[last + 1];
  if (block === undefined || next === undefined) return undefined;
  if (/^[rdi]$/.test(next.key) && next.before !== "space" && stateAfter(block, last) !== undefined) {
    return { first: last + 1, last: last + 2, precedes: false, direct: true };
  }
  if (next.before !== "comma" || /^(?:and|y|e)$/.test(next.key)) return undefined;
  const end = clauseEnd(scene, number, last + 1);
  for (let index = last + 1; index <= end; index++) {
    const title = titleEndingAt(block.tokens, index);
    if (title === undefined || title.first <= last || titleClass([block.tokens[index + 1]?.key ?? ""]) !== undefined) {
      continue;
    }
    if (!isOwn(block.tokens, last + 1, title)) return undefined;
    // "In Las Vegas, Mayor Jane Roe": the title is the next name's.
    const after = block.tokens[index + 1];
    if (after?.before === "space" && after.shape === "capital" && index < end) return undefined;
    return earns(scene, number, title, last + 1, end)
      ? {
          first: last + 1,
          last: end,
          precedes: false,
          direct: title.first - last <= NEAR_NAME && !CLAUSE.test(next.key) && closes(block.tokens[end + 1]),
        }
      : undefined;
  }
  return undefined;
}

/** Not another's, as in "Jane Doe, the mayor's cook", "niece of the mayor", "held by the sheriff", "the judge wrote". */
function isOwn(tokens: readonly Token[], from: number, { first, last }: TitleSpan): boolean {
  const isUnder = tokens.slice(from, first).some(({ key }) => UNDER.test(key));
  const next = tokens[last + 1];
  const owns = next?.key === "s" && next.before === "apostrophe";
  const isSubject = next?.before === "space" && next.shape === "lower" && !FOLLOWS.test(next.key);
  return !isUnder && !owns && !isSubject;
}

const UNDER = /^(?:of|by|before|to|against|with|for|from|like|known|de|del|por|ante|al|como)$/;
/** What may stand behind one's own title. */
const FOLLOWS =
  /^(?:of|for|in|at|to|on|from|with|since|until|under|during|de|del|para|en|and|y|e|here|there|who|general|emeritus|elect|designate)$/;
