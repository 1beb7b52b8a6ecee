// News sites. No code here.

/** A news site that Waymark reads. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
  /** Registrable domains or hosts without `www.`: `apnews.com`, `bbc.co.uk`. */
  readonly domains: readonly string[];
  readonly country: string;
  /** BCP 47 primary language. */
  readonly language: string;
}
