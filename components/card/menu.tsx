// What can be done with a card beyond reading it: a short list above the foot, and the panels behind it.
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Card } from "../../lib/context/types.ts";
import { MentionsPanel } from "./mentions-panel.tsx";
import type { MenuActions } from "./menu-types.ts";
import { reasonFor } from "./reason.ts";
import { RefusePanel } from "./refuse-panel.tsx";
import type { MenuWords } from "./words.ts";

type Panel = "list" | "mentions" | "refuse" | "explain";

export interface MenuProps {
  readonly card: Card;
  readonly actions: MenuActions;
  /** How many mentions of the entity the article has. */
  readonly count: number;
  readonly words: MenuWords;
}

export function Menu({ card, actions, count, words }: MenuProps) {
  const [panel, setPanel] = useState<Panel>("list");
  const region = useRef<HTMLElement>(null);
  // What was pressed is gone with its list: the focus goes to what has taken its place, not to the page.
  useEffect(() => region.current?.focus({ preventScroll: true }), [panel]);
  return (
    <section class="menu" ref={region} tabIndex={-1} aria-label={words.more}>
      {panel === "list" ? (
        <MenuList card={card} actions={actions} count={count} words={words} onPanel={setPanel} />
      ) : (
        <>
          <button type="button" class="back" onClick={() => setPanel("list")}>
            ‹ {words.back}
          </button>
          {panel === "mentions" ? <MentionsPanel actions={actions} /> : null}
          {panel === "refuse" ? <RefusePanel actions={actions} words={words} /> : null}
          {panel === "explain" ? <Explanation card={card} actions={actions} words={words} /> : null}
        </>
      )}
    </section>
  );
}

interface ItemProps {
  readonly name: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

function Item({ name, onClick, children }: ItemProps) {
  return (
    <button type="button" class="item" data-item={name} onClick={onClick}>
      {children}
    </button>
  );
}

function MenuList({ card, actions, count, words, onPanel }: MenuProps & { readonly onPanel: (panel: Panel) => void }) {
  const [copied, setCopied] = useState<boolean>();
  const { cite } = card;
  return (
    <>
      {cite === undefined ? null : (
        <Item name="copy" onClick={() => void actions.onCopy(cite).then(setCopied)}>
          {words.copy}
          <span role="status" class="soft said">
            {copied === undefined ? "" : copied ? words.copied : words.notCopied}
          </span>
        </Item>
      )}
      <Item name="mentions" onClick={() => onPanel("mentions")}>
        {words.allMentions(count)}
      </Item>
      <Item name="refuse" onClick={() => onPanel("refuse")}>
        {words.refuse}
      </Item>
      <Item name="explain" onClick={() => onPanel("explain")}>
        {words.explain}
      </Item>
    </>
  );
}

function Explanation({ card, actions, words }: Omit<MenuProps, "count">) {
  const { surface, evidence, confidence } = actions;
  const percent = new Intl.NumberFormat(card.language, { style: "percent" }).format(confidence);
  return (
    <>
      <p>{words.means(surface, card.name)}</p>
      <p>{reasonFor(evidence, words)}</p>
      <p class="soft">{words.certainty(percent)}</p>
    </>
  );
}
