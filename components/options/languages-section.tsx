// Which language Waymark speaks, and in which it reads.
import type { Settings, SettingsLanguage } from "../../lib/settings/settings.ts";
import { Choice, Group, Section } from "./section.tsx";
import type { OptionsEvents } from "./types.ts";
import type { OptionWords } from "./words.ts";

const LANGUAGES: readonly SettingsLanguage[] = ["en", "es"];

interface LanguagesProps extends Pick<OptionsEvents, "onSettings"> {
  readonly settings: Settings;
  readonly words: OptionWords;
}

export function LanguagesSection({ settings, words, onSettings }: LanguagesProps) {
  const { languages } = words;
  const { articleLanguages } = settings;
  return (
    <Section id="languages" title={languages.title} lead={languages.lead}>
      <Group label={languages.interface}>
        <div class="keys">
          {(["auto", ...LANGUAGES] as const).map((language) => (
            <Choice
              key={language}
              type="radio"
              name="language"
              value={language}
              checked={settings.language === language}
              label={language === "auto" ? languages.auto : languages.names[language]}
              onChoose={() => onSettings({ language })}
            />
          ))}
        </div>
      </Group>
      <Group label={languages.articles} hint={languages.articlesHint}>
        <div class="keys">
          {LANGUAGES.map((language) => (
            <Choice
              key={language}
              type="checkbox"
              name="article-language"
              value={language}
              checked={articleLanguages.includes(language)}
              label={languages.names[language]}
              onChoose={(on) =>
                onSettings({
                  articleLanguages: LANGUAGES.filter((one) => (one === language ? on : articleLanguages.includes(one))),
                })
              }
            />
          ))}
        </div>
      </Group>
    </Section>
  );
}
