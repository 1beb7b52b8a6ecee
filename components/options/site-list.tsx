// A list of sites that the reader can add to and take from.
import { useState } from "preact/hooks";
import { Status } from "./section.tsx";
import type { SiteAnswer } from "./types.ts";
import type { OptionWords } from "./words.ts";

interface SiteListProps {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly none: string;
  readonly addLabel: string;
  readonly addButton: string;
  readonly sites: readonly string[];
  readonly words: OptionWords;
  readonly onAdd: (typed: string) => Promise<SiteAnswer>;
  readonly onRemove: (site: string) => Promise<boolean>;
  /** What is said once a site is on the list. */
  readonly added?: (site: string) => string;
}

export function SiteList(props: SiteListProps) {
  const { id, title, hint, none, sites, words, onAdd, onRemove, added } = props;
  const [typed, setTyped] = useState("");
  const [said, setSaid] = useState("");
  const add = async (): Promise<void> => {
    const answer = await onAdd(typed);
    if ("problem" in answer) return setSaid(words.sites.problems[answer.problem]);
    setTyped("");
    setSaid(added?.(answer.site) ?? words.saved);
  };
  const remove = async (site: string): Promise<void> => {
    setSaid((await onRemove(site)) ? words.sites.removed(site) : words.failed);
  };
  return (
    <div class="row" id={id}>
      <h3>{title}</h3>
      <div class="field">
        <p class="hint first">{hint}</p>
        {sites.length === 0 ? <p class="soft none">{none}</p> : null}
        <ul class="plain">
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <button type="button" class="more" onClick={() => void remove(site)}>
                {words.remove}
                <span class="hidden"> {site}</span>
              </button>
            </li>
          ))}
        </ul>
        <form
          class="adder"
          onSubmit={(event) => {
            event.preventDefault();
            // Straight from the event: the browser asks its question only then.
            void add();
          }}
        >
          <label class="hidden" for={`${id}-add`}>
            {props.addLabel}
          </label>
          <input
            id={`${id}-add`}
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder={words.sites.placeholder}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="act">
            {props.addButton}
          </button>
        </form>
        <Status text={said} />
      </div>
    </div>
  );
}
