// What the words in `class`, `id` and the like say about an element. Words, not substrings: "share" must not be found in "shared-content-body".

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const ASIDE_WORDS = set(
  `ad ads advert advertisement advertising adslot banner breadcrumb breadcrumbs byline bylines carousel
  comment comments commentlist commenting disqus cookie cookies consent gdpr copyright disclaimer cta donate donation
  footer footnotes masthead menu navbar navigation nav newsletter newsletters newsletterform subscribe subscription signup signin login
  outbrain taboola popup modal lightbox promo promos promobox promotion promoted paywall regwall piano
  related relateds recirc recirculation recommended recommendations recommendation recommends readmore
  share sharing sharebar sharebuttons sharedaddy social socials addthis sidebar siderail rail
  sponsor sponsored sponsors tags taglist toolbar tooltip trending mostread mostpopular
  pagination pager prevnext polls poll quiz rating ratings reviews
  authorbio authorbox bio correction corrections-link hashtags topics followus follow printonly dateline-share
  relacionadas relacionados relacionada noticias-relacionadas compartir publicidad suscripcion`,
);

/** Pairs of neighbouring words that mean an aside although neither word alone does. */
const ASIDE_PAIRS =
  /(?:^| )(?:more (?:from|on|stories|news|in|like|coverage|top)|read (?:more|next|also)|also (?:read|like)|see also|you (?:may|might)|up next|next (?:up|article|story|post)|most (?:read|popular|viewed|recent)|top (?:stories|news|picks)|latest (?:news|stories|posts)|editors? (?:picks?|choice)|author (?:bio|box|info|card|about|profile|description|name|meta|block)|about (?:the )?authors?|email (?:signup|form|capture)|sign up|site (?:header|footer|nav)|page (?:footer|nav)|post (?:meta|tags|nav|navigation|footer|share)|entry (?:meta|footer|tags)|article (?:meta|tags|footer|share|tools|actions|topics|byline|info)|story (?:meta|tags|share|tools|related|footer)|(?:photo|image|picture) (?:credit|gallery)|image credit|video (?:player|playlist|carousel)|link (?:list|box|stack)|inline (?:links|promo|related)|dont miss|in article (?:ad|promo|related)|tag (?:list|cloud)|topic (?:list|tags)|reading list|jump links?|meta (?:data|info)|back to top|print only|screen reader|sr only|visually hidden|visuallyhidden|hidden text)(?: |$)/;

/** Short lines under the headline that sum the article up. */
const STANDFIRST_WORDS = set(
  "standfirst dek deck subtitle subheadline subhead subtitulo entradilla bajada sapo sottotitolo chapo untertitel summary ingress",
);

const HIDDEN_WORDS = set(
  "sr-only visually-hidden visuallyhidden screen-reader-text screenreader a11y-hidden u-visually-hidden",
);

/** Names by which style libraries hide; not where they hide on small screens only. */
const UTILITY_HIDDEN = /(?:^|\s)(?:hidden|d-none|is-hidden|hide|invisible)(?:\s|$)/;
const SHOWN_WHEN_WIDE =
  /(?:sm|md|lg|xl|desktop|tablet)[:-](?:tw-)?(?:block|flex|grid|inline|contents|visible)|d-(?:sm|md|lg|xl)-/;

const CAPTION_WORDS = set(
  "caption captions figcaption figurecaption imagecaption photocaption captiontext wp-caption-text",
);

const BODY_PHRASES =
  /(?:^| )(?:(?:article|story|post|entry|news) ?(?:body|text|content|copy)|body ?(?:content|copy|text)|(?:rich|main) ?text|storytext|articlebody|cuerpo|texto)(?: |$)/;

/** What follows them says what an element has beside it, not what it is: `has-sidebar`, `no-ads`. */
const STATE_PREFIX = set("has with no without hide enable single");

/** The part above the body. */
const HEAD_WORDS = set("head header heading headline hero");

export interface ClassVerdict {
  /** Not the article. */
  readonly aside: boolean;
  readonly comments: boolean;
  /** Meant for screen readers only. */
  readonly hidden: boolean;
  readonly caption: boolean;
  readonly standfirst: boolean;
  readonly head: boolean;
  /** A name that publishing systems give to the body. */
  readonly body: boolean;
}

export const NOTHING: ClassVerdict = {
  aside: false,
  comments: false,
  hidden: false,
  caption: false,
  standfirst: false,
  head: false,
  body: false,
};
const COMMENT_WORDS = set("comment comments commentlist commenting disqus");

/** `articleBody__share-tools fooBar` becomes `article body share tools foo bar`. */
function words(names: string): string[] {
  const list = names
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
  return list.filter((_, index) => !STATE_PREFIX.has(list[index - 1] ?? ""));
}

function judge(names: string): ClassVerdict {
  const hidden =
    names.split(" ").some((name) => HIDDEN_WORDS.has(name)) ||
    (UTILITY_HIDDEN.test(names) && !SHOWN_WHEN_WIDE.test(names));
  const list = words(names);
  const joined = list.join(" ");
  return {
    aside: list.some((word) => ASIDE_WORDS.has(word)) || ASIDE_PAIRS.test(joined),
    comments: list.some((word) => COMMENT_WORDS.has(word)),
    hidden,
    caption: list.some((word) => CAPTION_WORDS.has(word)),
    standfirst: list.some((word) => STANDFIRST_WORDS.has(word)),
    head: list.some((word) => HEAD_WORDS.has(word)),
    body: BODY_PHRASES.test(joined),
  };
}

/** A judge with a memory: the same class strings come again and again on a page. */
export function classJudge(): (element: Element) => ClassVerdict {
  const memory = new Map<string, ClassVerdict>();
  return (element) => {
    const names = `${element.getAttribute("class") ?? ""} ${element.id}`;
    if (names === " ") return NOTHING;
    const known = memory.get(names);
    if (known !== undefined) return known;
    const verdict = judge(names);
    memory.set(names, verdict);
    return verdict;
  };
}
