// "Not this one": the entity falls silent here or everywhere, or its words mean somebody else, chosen from those of that name.
import { useEffect, useState } from "preact/hooks";
import type { Candidate, MenuActions } from "./menu-types.ts";
import type { MenuWords } from "./words.ts";

interface RefuseProps {
  readonly actions: MenuActions;
  readonly words: MenuWords;
}

export function RefusePanel({ actions, words }: RefuseProps) {
  return (
    <>
      <button type="button" class="item" data-item="here" onClick={() => actions.onSilence("here")}>
        {words.silenceHere}
      </button>
      <button type="button" class="item" data-item="everywhere" onClick={() => actions.onSilence("everywhere")}>
        {words.silenceEverywhere}
      </button>
      <p class="soft">{words.somebodyElse(actions.surface)}</p>
      <Candidates actions={actions} words={words} />
      <p class="soft">{words.undo}</p>
    </>
  );
}

function Candidates({ actions, words }: RefuseProps) {
  const [found, setFound] = useState<readonly Candidate[]>();
  // Without an answer there is still "none that we know".
  const [asked] = useState(() => actions.candidates().catch(() => []));
  useEffect(() => void asked.then(setFound), [asked]);
  if (found === undefined) return <p role="status">{words.looking}</p>;
  return (
    <>
      {found.map(({ entity, name, kicker, role }) => (
        <button key={entity} type="button" class="item" data-item="candidate" onClick={() => actions.onCorrect(entity)}>
          <bdi>{name}</bdi> <small>{role ?? kicker}</small>
        </button>
      ))}
      <button type="button" class="item" data-item="none" onClick={() => actions.onCorrect()}>
        {words.none}
      </button>
    </>
  );
}
