// Where Waymark reads: sites of the reader's own, sites that stay silent, and the outlets on the list.
import { OutletList } from "./outlet-list.tsx";
import { Section } from "./section.tsx";
import { SiteList } from "./site-list.tsx";
import type { OptionsProps } from "./types.ts";
import type { OptionWords } from "./words.ts";

export function SitesSection({ model, events, words }: OptionsProps & { readonly words: OptionWords }) {
  const { ownSites, silentSites } = model.stored.settings;
  const { sites } = words;
  return (
    <Section id="sites" title={sites.title} lead={sites.lead}>
      <SiteList
        id="own-sites"
        title={sites.own}
        hint={sites.ownHint}
        none={sites.ownNone}
        addLabel={sites.ownAdd}
        addButton={sites.ownButton}
        sites={ownSites}
        words={words}
        added={sites.added}
        onAdd={events.onAddOwnSite}
        onRemove={events.onRemoveOwnSite}
      />
      <SiteList
        id="silent-sites"
        title={sites.silent}
        hint={sites.silentHint}
        none={sites.silentNone}
        addLabel={sites.silentAdd}
        addButton={sites.silentButton}
        sites={silentSites}
        words={words}
        onAdd={events.onAddSilentSite}
        onRemove={events.onRemoveSilentSite}
      />
      <OutletList outlets={model.outlets} silentSites={silentSites} words={words} onSilentSite={events.onSilentSite} />
    </Section>
  );
}
