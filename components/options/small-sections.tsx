// The sections that only tell, and the one that puts everything back: shortcuts, privacy, reset.
import { useState } from "preact/hooks";
import { Section, Status } from "./section.tsx";
import type { OptionsProps } from "./types.ts";
import type { OptionWords } from "./words.ts";

type Props = OptionsProps & { readonly words: OptionWords };

export function ShortcutsSection({ model, events, words }: Props) {
  return (
    <Section id="shortcuts" title={words.shortcuts.title} lead={words.shortcuts.lead}>
      <dl class="pairs">
        {model.shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{words.shortcuts.commands[name]}</dt>
            <dd>{keys === "" ? <span class="soft">{words.shortcuts.none}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="act" onClick={events.onShortcuts}>
          {words.shortcuts.change}
        </button>
      </p>
    </Section>
  );
}

export function PrivacySection({ words }: { readonly words: OptionWords }) {
  return (
    <Section id="privacy" title={words.privacy.title} lead={words.privacy.lead}>
      {words.privacy.points.map((point) => (
        <p key={point}>{point}</p>
      ))}
    </Section>
  );
}

export function ResetSection({ model, events, words }: Props) {
  const [came, setCame] = useState<"" | "done" | "failed">("");
  const { home, unusable } = model.stored;
  const { reset } = words;
  return (
    <Section id="settings" title={reset.title} lead={reset.homes[home.kind === "sync" ? "sync" : home.why]}>
      <p>{reset.device}</p>
      {unusable === undefined ? null : <p class="warning">{reset.unusable[unusable]}</p>}
      <p>
        <button
          type="button"
          class="act"
          onClick={() => void events.onReset().then((worked) => setCame(worked ? "done" : "failed"))}
        >
          {reset.button}
        </button>
      </p>
      <p class="hint">{reset.hint}</p>
      <Status
        text={{ "": "", done: reset.done, failed: words.failed }[came]}
        {...(came === "done" && { undo: words.undo })}
        onUndo={() => void events.onUndoReset().then((worked) => setCame(worked ? "" : "failed"))}
      />
    </Section>
  );
}
