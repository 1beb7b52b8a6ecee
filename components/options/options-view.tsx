// The options page: its contents at the side, its sections in one column.
import { DataSection } from "./data-section.tsx";
import { LanguagesSection } from "./languages-section.tsx";
import { MarksSection } from "./marks-section.tsx";
import { OwnSection } from "./own-section.tsx";
import { SitesSection } from "./sites-section.tsx";
import { PrivacySection, ResetSection, ShortcutsSection } from "./small-sections.tsx";
import type { OptionsProps } from "./types.ts";
import { optionWords, type OptionWords } from "./words.ts";

const SECTIONS = ["marks", "sites", "languages", "own", "data", "shortcuts", "privacy", "settings"] as const;

function titleOf(words: OptionWords, section: (typeof SECTIONS)[number]): string {
  return section === "settings" ? words.reset.title : words[section].title;
}

function Contents({ words }: { readonly words: OptionWords }) {
  return (
    <nav aria-label={words.contents}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a href={`#${section}`}>{titleOf(words, section)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function OptionsView({ model, events }: OptionsProps) {
  const words = optionWords(model.language);
  const { settings } = model.stored;
  return (
    <div class="page" lang={model.language}>
      <header>
        <h1>
          Waymark <span>{words.title}</span>
        </h1>
      </header>
      <Contents words={words} />
      <main>
        <p role="alert" class={model.failed ? "warning" : "hidden"}>
          {model.failed ? words.failed : ""}
        </p>
        <MarksSection settings={settings} words={words} onSettings={events.onSettings} />
        <SitesSection model={model} events={events} words={words} />
        <LanguagesSection settings={settings} words={words} onSettings={events.onSettings} />
        <OwnSection model={model} events={events} words={words} />
        <DataSection model={model} events={events} words={words} />
        <ShortcutsSection model={model} events={events} words={words} />
        <PrivacySection words={words} />
        <ResetSection model={model} events={events} words={words} />
      </main>
    </div>
  );
}
