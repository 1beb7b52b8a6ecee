// Links that leave for a source. Only web addresses become links: a reader's own record could hold anything.
import type { ComponentChildren } from "preact";
import type { Words } from "./words.ts";

/** The address as a URL when it is http or https; undefined otherwise. */
function webAddress(text: string | undefined): URL | undefined {
  const url = text === undefined ? null : URL.parse(text);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

export interface OutsideLinkProps {
  readonly href: string;
  readonly title?: string;
  readonly words: Words;
  readonly children: ComponentChildren;
}

/** A text link to a new tab; the bare text where the address is not one of the web. */
export function OutsideLink({ href, title, words, children }: OutsideLinkProps) {
  const url = webAddress(href);
  if (!url) return <span>{children}</span>;
  return (
    <a href={url.href} target="_blank" rel="noopener noreferrer" title={title}>
      {children}
      <span class="hidden"> ({words.newTab})</span>
    </a>
  );
}

/** A small arrow to the source of one line; nothing where there is no usable address. */
export function SourceArrow({ href, words }: { readonly href: string | undefined; readonly words: Words }) {
  const url = webAddress(href);
  if (!url) return null;
  const name = words.source(url.hostname.replace(/^www\./, ""));
  return (
    <a
      class="outside"
      href={url.href}
      target="_blank"
      rel="noopener noreferrer"
      title={name}
      aria-label={`${name} (${words.newTab})`}
    >
      <svg viewBox="0 0 9 9" aria-hidden="true">
        <path d="M2 1h6v6M8 1 1 8" fill="none" stroke="currentColor" stroke-width="1.2" />
      </svg>
    </a>
  );
}
