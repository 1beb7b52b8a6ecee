// Under which name a page's site is switched, and which hosts that name stands for.

/** Host of an address without `www.`; empty where it has none. */
export function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
}

/** Whether a host (without `www.`) is the site or a part of it. */
export function isWithin(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/**
 * The site that a reader typed: an address, or a host with or without `www.`; undefined where it is neither. A name
 * without a dot is taken only where it is one that computers have (`localhost`).
 */
export function typedSite(text: string): string | undefined {
  const typed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || typed === "" || /\s/.test(typed)) return undefined;
  const site = siteOf(address);
  return /^[^.*][^*]*\.[^.]+$|^localhost$/.test(site) ? site : undefined;
}
