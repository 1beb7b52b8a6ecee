// What is marked, how often, how it looks, and how long the pointer rests before a card opens.
import type { Category } from "../../lib/dataset/types.ts";
import type { Marking, MarkStyle, Settings } from "../../lib/settings/settings.ts";
import { CATEGORIES } from "../tokens.ts";
import { Choices } from "./choices.tsx";
import { Preview } from "./preview.tsx";
import { Choice, Field, Group, Section } from "./section.tsx";
import type { OptionsEvents } from "./types.ts";
import type { OptionWords } from "./words.ts";

const DENSITIES: readonly Marking[] = ["every", "first-per-screen", "first-per-section", "first"];
const STYLES: readonly MarkStyle[] = ["underline", "tint", "both"];
/** Steps of the delay, ms. */
const DELAY = { least: 100, most: 2000, step: 100 };

interface MarksProps extends Pick<OptionsEvents, "onSettings"> {
  readonly settings: Settings;
  readonly words: OptionWords;
}

/** The category's name, underlined as its marks are. */
function marked(category: Category, words: OptionWords) {
  return (
    <span class="mark" data-category={category}>
      {words.shared.categories[category]}
    </span>
  );
}

function Categories({ settings, words, onSettings }: MarksProps) {
  return (
    <Choices
      label={words.marks.categories}
      type="checkbox"
      name="category"
      values={CATEGORIES}
      holds={(category) => settings.categories[category]}
      wordsOf={(category) => marked(category, words)}
      onChoose={(category, on) => onSettings({ categories: { ...settings.categories, [category]: on } })}
    />
  );
}

function Density({ settings, words, onSettings }: MarksProps) {
  return (
    <Choices
      label={words.marks.density}
      type="radio"
      name="marking"
      values={DENSITIES}
      holds={(marking) => settings.marking === marking}
      wordsOf={(marking) => words.marks.densities[marking][0]}
      hintOf={(marking) => words.marks.densities[marking][1]}
      onChoose={(marking) => onSettings({ marking })}
    />
  );
}

function Look({ settings, words, onSettings }: MarksProps) {
  return (
    <Choices
      label={words.marks.style}
      hint={words.marks.tintNote}
      type="radio"
      name="mark-style"
      values={STYLES}
      holds={(markStyle) => settings.markStyle === markStyle}
      wordsOf={(markStyle) => words.marks.styles[markStyle]}
      onChoose={(markStyle) => onSettings({ markStyle })}
    />
  );
}

function Delay({ settings, words, onSettings }: MarksProps) {
  const seconds = words.marks.seconds(new Intl.NumberFormat(words.lang).format(settings.restDelay / 1000));
  return (
    <Field id="rest-delay" label={words.marks.delay} hint={words.marks.delayHint}>
      <div class="range">
        <input
          id="rest-delay"
          type="range"
          min={DELAY.least}
          max={DELAY.most}
          step={DELAY.step}
          value={settings.restDelay}
          aria-valuetext={seconds}
          aria-describedby="rest-delay-hint"
          onChange={(event) => onSettings({ restDelay: event.currentTarget.valueAsNumber })}
        />
        <span aria-hidden="true">{seconds}</span>
      </div>
    </Field>
  );
}

export function MarksSection(props: MarksProps) {
  const { settings, words, onSettings } = props;
  return (
    <Section id="marks" title={words.marks.title} lead={words.marks.lead}>
      <Categories {...props} />
      <Density {...props} />
      <Look {...props} />
      <div class="row">
        <h3>{words.marks.preview}</h3>
        <Preview settings={settings} words={words} />
      </div>
      <Delay {...props} />
      <Group label={words.marks.badge}>
        <Choice
          type="checkbox"
          name="badge"
          value="badge"
          checked={settings.badge}
          label={words.marks.badgeLabel}
          onChoose={(badge) => onSettings({ badge })}
        />
      </Group>
    </Section>
  );
}
