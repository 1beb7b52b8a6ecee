// The facts of a card: a label column and short statements, like the box beside a newspaper story.
import type { Row } from "../../lib/context/types.ts";
import { typeset } from "./typeset.ts";

/** A space between two parts of a sentence, unless the second begins with its own punctuation. */
function joint(before: string | undefined, after: string): string {
  return before === undefined || /^[\s,.;:)]/.test(after) ? "" : " ";
}

function Statement({ row }: { readonly row: Row }) {
  return (
    <dd>
      {row.badge ? (
        <>
          <span class="badge" data-status={row.badge.status}>
            {row.badge.text}
          </span>{" "}
        </>
      ) : null}
      {row.strong === undefined ? null : (
        <b>
          <bdi>{row.strong}</bdi>
        </b>
      )}
      {row.text === undefined ? null : (
        <>
          {joint(row.strong, row.text)}
          <bdi lang={row.english === "text" ? "en" : undefined}>{typeset(row.text)}</bdi>
        </>
      )}
      {row.soft === undefined ? null : (
        <span class="soft second" lang={row.english === "soft" ? "en" : undefined}>
          {typeset(row.soft)}
        </span>
      )}
    </dd>
  );
}

export function Rows({ rows }: { readonly rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <dl class="rows">
      {rows.map((row, index) => (
        <div key={`${index} ${row.label}`}>
          <dt>{row.label}</dt>
          <Statement row={row} />
        </div>
      ))}
    </dl>
  );
}
