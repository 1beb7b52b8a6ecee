// The page's parts that every section is made of: a titled section, a labelled row, a line that says what has happened.
import type { ComponentChildren } from "preact";

export interface SectionProps {
  /** Fragment of the address. */
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly children: ComponentChildren;
}

export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      <p class="lead">{lead}</p>
      {children}
    </section>
  );
}

interface GroupProps {
  readonly label: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** Several controls under one label. */
export function Group({ label, hint, children }: GroupProps) {
  return (
    <fieldset class="row">
      <legend>{label}</legend>
      <div class="field">
        {children}
        {hint === undefined ? null : <p class="hint">{hint}</p>}
      </div>
    </fieldset>
  );
}

interface FieldProps extends GroupProps {
  /** Of the one control inside. */
  readonly id: string;
}

/** One control with its label; the hint describes it (`aria-describedby` is the control's own affair: `ID-hint`). */
export function Field({ id, label, hint, children }: FieldProps) {
  return (
    <div class="row">
      <label for={id}>{label}</label>
      <div class="field">
        {children}
        {hint === undefined ? null : (
          <p class="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly type: "checkbox" | "radio";
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly label: ComponentChildren;
  readonly hint?: string;
  readonly onChoose: (on: boolean) => void;
}

/** A box or a button of a group, with its words beside it. */
export function Choice({ type, name, value, checked, label, hint, onChoose }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type={type}
        name={name}
        value={value}
        checked={checked}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <span>
        {label}
        {hint === undefined ? null : <small>{hint}</small>}
      </span>
    </label>
  );
}

/** Says what has happened, also to a screen reader; with a way to take it back where there is one. */
export function Status({
  text,
  undo,
  onUndo,
}: {
  readonly text: string;
  readonly undo?: string;
  readonly onUndo?: () => void;
}) {
  return (
    <output class="status">
      {text}
      {text !== "" && undo !== undefined && onUndo !== undefined ? (
        <>
          {" "}
          <button type="button" class="more" onClick={onUndo}>
            {undo}
          </button>
        </>
      ) : null}
    </output>
  );
}
