// The outlets that Waymark reads, by country, with a search; each can be switched off.
import { useMemo, useState } from "preact/hooks";
import type { Outlet } from "../../lib/dataset/outlet-types.ts";
import type { OptionWords } from "./words.ts";

interface OutletsProps {
  readonly outlets: readonly Outlet[];
  readonly silentSites: readonly string[];
  readonly words: OptionWords;
  readonly onSilentSite: (site: string, silent: boolean) => void;
}

/** So many finds are shown at once; of more, the countries. */
const MOST_OPEN = 60;

/** Folded for searching: no case, no accents. */
function fold(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

function nameIn(lang: string, type: "region" | "language", code: string): string {
  try {
    return new Intl.DisplayNames(lang, { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

function matches({ name, domains, language }: Outlet, searched: string, wanted: string): boolean {
  if (wanted !== "" && language !== wanted) return false;
  return searched === "" || [name, ...domains].some((text) => fold(text).includes(searched));
}

/** Countries by name, the outlets of each by name. */
function byCountry(outlets: readonly Outlet[], lang: string): readonly (readonly [string, readonly Outlet[]])[] {
  const groups = Map.groupBy(outlets, ({ country }) => country);
  return [...groups]
    .map(
      ([code, list]) =>
        [nameIn(lang, "region", code), list.toSorted((a, b) => a.name.localeCompare(b.name, lang))] as const,
    )
    .toSorted(([a], [b]) => a.localeCompare(b, lang));
}

function OutletRow({
  outlet,
  silentSites,
  onSilentSite,
}: Pick<OutletsProps, "silentSites" | "onSilentSite"> & { readonly outlet: Outlet }) {
  const off = outlet.domains.every((domain) => silentSites.includes(domain));
  const turn = (): void => {
    for (const domain of outlet.domains) onSilentSite(domain, !off);
  };
  return (
    <li class={off ? "off" : ""}>
      <span>
        <bdi>{outlet.name}</bdi> <span class="soft">{outlet.domains.join(", ")}</span>
      </span>
      <button type="button" class="switch" role="switch" aria-checked={!off} aria-label={outlet.name} onClick={turn}>
        <span class="track" aria-hidden="true" />
      </button>
    </li>
  );
}

function foundWords(count: number, { sites, lang }: OptionWords): string {
  return count === 0 ? sites.foundNone : sites.found(count, new Intl.NumberFormat(lang).format(count));
}

export function OutletList({ outlets, words, ...rest }: OutletsProps) {
  const [typed, setTyped] = useState("");
  const [language, setLanguage] = useState("");
  const number = new Intl.NumberFormat(words.lang);
  const languages = useMemo(
    () =>
      [...new Set(outlets.map((outlet) => outlet.language))]
        .map((code) => [code, nameIn(words.lang, "language", code)] as const)
        .toSorted(([, a], [, b]) => a.localeCompare(b, words.lang)),
    [outlets, words.lang],
  );
  const searched = fold(typed.trim());
  const found = useMemo(
    () => outlets.filter((outlet) => matches(outlet, searched, language)),
    [outlets, searched, language],
  );
  const groups = useMemo(() => byCountry(found, words.lang), [found, words.lang]);
  const [all, setAll] = useState(false);
  const isSearch = searched !== "" || language !== "";
  const countries = new Set(outlets.map(({ country }) => country)).size;
  return (
    <div class="row">
      <h3>{words.sites.outlets}</h3>
      <div class="field">
        <p class="hint first">{words.sites.outletsHint(number.format(outlets.length), number.format(countries))}</p>
        <div class="filters">
          <label for="outlet-search">{words.sites.search}</label>
          <input
            id="outlet-search"
            type="search"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <label for="outlet-language">{words.sites.language}</label>
          <select id="outlet-language" value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
            <option value="">{words.sites.everyLanguage}</option>
            {languages.map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <output class="status">{isSearch ? foundWords(found.length, words) : ""}</output>
        {isSearch ? null : (
          <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.sites.hideAll : words.sites.showAll}
          </button>
        )}
        <div class="countries">
          {(isSearch || all ? groups : []).map(([country, list]) => (
            <details key={country} open={searched !== "" && found.length <= MOST_OPEN}>
              <summary>
                {country} <span class="count">{number.format(list.length)}</span>
              </summary>
              <ul class="plain">
                {list.map((outlet) => (
                  <OutletRow key={outlet.id} outlet={outlet} {...rest} />
                ))}
              </ul>
            </details>
          ))}
        </div>
      </div>
    </div>
  );
}
