// Which language Waymark speaks, and in which it reads.
import type { Settings, SettingsLanguage } from "../../lib/settings/settings.ts";
import { Choices } from "./choices.tsx";
import { Section } from "./section.tsx";
import type { OptionsEvents } from "./types.ts";
import type { OptionWords } from "./words.ts";

const LANGUAGES: readonly SettingsLanguage[] = ["en", "es"];

interface LanguagesProps extends Pick<OptionsEvents, "onSettings"> {
  readonly settings: Settings;
  readonly words: OptionWords;
}

export function LanguagesSection({ settings, words, onSettings }: LanguagesProps) {
  const { languages } = words;
  const wanted = (chosen: SettingsLanguage, on: boolean) => (language: SettingsLanguage) =>
    language === chosen ? on : settings.articleLanguages.includes(language);
  return (
    <Section id="languages" title={languages.title} lead={languages.lead}>
      <Choices
        label={languages.interface}
        type="radio"
        name="language"
        values={["auto", ...LANGUAGES]}
        holds={(language) => settings.language === language}
        wordsOf={(language) => (language === "auto" ? languages.auto : languages.names[language])}
        onChoose={(language) => onSettings({ language })}
      />
      <Choices
        label={languages.articles}
        hint={languages.articlesHint}
        type="checkbox"
        name="article-language"
        values={LANGUAGES}
        holds={(language) => settings.articleLanguages.includes(language)}
        wordsOf={(language) => languages.names[language]}
        onChoose={(language, on) => onSettings({ articleLanguages: LANGUAGES.filter(wanted(language, on)) })}
      />
    </Section>
  );
}
