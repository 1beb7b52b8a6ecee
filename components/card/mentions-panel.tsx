// Every mention of the entity in the article, each with the words around it; a press goes there.
import type { MenuActions } from "./menu-types.ts";

export function MentionsPanel({ actions }: { readonly actions: MenuActions }) {
  return (
    <ol class="places">
      {actions.places().map(({ index, before, surface, after }) => (
        <li key={index}>
          <button type="button" class="item" dir="auto" data-item="place" onClick={() => actions.onGo(index)}>
            <span class="soft">{before}</span>
            <b class="mark">{surface}</b>
            <span class="soft">{after}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
