// Several choices under one label: boxes where any number may hold at once, buttons where exactly one does.
import type { ComponentChildren } from "preact";
import { Choice, Group } from "./section.tsx";

interface ChoicesProps<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly type: "checkbox" | "radio";
  /** Of every input. */
  readonly name: string;
  readonly values: readonly Value[];
  readonly holds: (value: Value) => boolean;
  readonly wordsOf: (value: Value) => ComponentChildren;
  /** A second line under a choice's words. With it the choices stand one beneath the other. */
  readonly hintOf?: (value: Value) => string | undefined;
  readonly onChoose: (value: Value, on: boolean) => void;
}

export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { label, hint, type, name, values, holds, wordsOf, hintOf, onChoose } = props;
  const choices = values.map((value) => {
    const second = hintOf?.(value);
    return (
      <Choice
        key={value}
        type={type}
        name={name}
        value={value}
        checked={holds(value)}
        label={wordsOf(value)}
        {...(second !== undefined && { hint: second })}
        onChoose={(on) => onChoose(value, on)}
      />
    );
  });
  return (
    <Group label={label} {...(hint !== undefined && { hint })}>
      {hintOf === undefined ? <div class="keys">{choices}</div> : choices}
    </Group>
  );
}
