// What the words in `class`, `id` and the like say about an element. Words, not substrings: "share" must not be found in "shareholder".

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const phrases = (list: string): ReadonlySet<string> => new Set(list.split(/\s*[,\n]\s*/));

const COMMENT_WORDS = set("comment comments commentlist commenting disqus");

const ASIDE_WORDS = set(
  `ad ads advert advertisement advertising adslot banner breadcrumb breadcrumbs byline bylines carousel
  cookie cookies consent gdpr copyright disclaimer cta donate donation
  footer footnotes masthead menu navbar navigation nav newsletter newsletters newsletterform subscribe subscription signup signin login
  outbrain taboola popup modal lightbox promo promos promobox promotion promoted paywall regwall piano
  related relateds recirc recirculation recommended recommendations recommendation recommends
  share sharing sharebar sharebuttons sharedaddy social socials addthis sidebar siderail rail
  sponsor sponsored sponsors tags taglist toolbar tooltip trending mostread mostpopular
  pagination pager prevnext polls poll quiz rating ratings reviews
  authorbio authorbox bio correction hashtags topics followus follow printonly
  relacionadas relacionados relacionada compartir publicidad suscripcion`,
);

/** Pairs of neighbouring words that mean an aside although neither word alone does. */
const ASIDE_PAIRS = phrases(
  `more from, more on, more stories, more news, more in, more like, more coverage, more top, read next, read also,
  also read, also like, see also, you may, you might, up next, next up, next article, next story, next post,
  most read, most popular, most viewed, most recent, top stories, top news, top picks, latest news, latest stories, latest posts,
  editor picks, editors picks, editor choice, editors choice, author bio, author box, author info, author card, author about,
  author profile, author description, author name, author meta, author block, about author, about authors, email signup, email form,
  email capture, sign up, site header, site footer, site nav, page footer, page nav, post meta, post tags, post nav, post navigation,
  post footer, post share, entry meta, entry footer, entry tags, article meta, article tags, article footer, article share,
  article tools, article actions, article topics, article byline, article info, story meta, story tags, story share, story tools,
  story related, story footer, photo credit, image credit, picture credit, photo gallery, image gallery, picture gallery,
  video player, video playlist, video carousel, link list, link box, link stack, inline links, inline promo, inline related,
  dont miss, article ad, article promo, article related, tag list, tag cloud, topic list, topic tags, reading list, jump link,
  jump links, meta data, meta info, print only, screen reader, sr only, visually hidden`,
);

/** Short lines under the headline that sum the article up. */
const STANDFIRST_WORDS = set(
  "standfirst dek deck subtitle subheadline subhead subtitulo entradilla bajada sapo sottotitolo chapo untertitel summary ingress",
);

const CAPTION_WORDS = set("caption captions figcaption figurecaption imagecaption photocaption captiontext");

/** Names that publishing systems give to the element around the body. */
const BODY_WORDS = set(
  "articlebody storybody storytext articletext entrycontent postcontent cuerpo texto richtext bodytext",
);
const BODY_PAIRS = phrases(
  `article body, article text, article content, article copy, story body, story text, story content, story copy, post body, post text,
  post content, post copy, entry body, entry text, entry content, news body, news text, news content, body content, body copy,
  body text, rich text, main text`,
);

/** What follows them says what an element has beside it, not what it is: `has-sidebar`, `no-ads`. */
const STATE_PREFIX = set("has with no without hide enable single");

const EMBEDDED = set("embed embedded embeds");

/** The part above the body. */
const HEAD_WORDS = set("head header heading headline hero");

export interface ClassVerdict {
  /** Not the article. */
  readonly aside: boolean;
  readonly comments: boolean;
  readonly caption: boolean;
  readonly standfirst: boolean;
  /** Belongs to what stands above the body. */
  readonly head: boolean;
  readonly body: boolean;
}

export const NOTHING: ClassVerdict = {
  aside: false,
  comments: false,
  caption: false,
  standfirst: false,
  head: false,
  body: false,
};

/**
 * `articleBody__share-tools fooBar` becomes `article body share tools foo bar`; every letter but a to z parts words. By codes, since
 * a page has hundreds of different names and each is taken apart once.
 */
function words(names: string): string[] {
  const list: string[] = [];
  let start = 0;
  let wasLower = false;
  for (let at = 0; at <= names.length; at += 1) {
    const code = at < names.length ? names.charCodeAt(at) : 0;
    const isLower = code >= 97 && code <= 122;
    const isUpper = code >= 65 && code <= 90;
    if ((!isLower && !isUpper) || (isUpper && wasLower)) {
      if (at > start) list.push(names.slice(start, at).toLowerCase());
      start = isUpper ? at : at + 1;
    }
    wasLower = isLower;
  }
  return list;
}

type Trait = keyof ClassVerdict;

/** What each word and each pair of words says. */
const TRAITS: ReadonlyMap<string, readonly Trait[]> = traitsByWords([
  ["comments", COMMENT_WORDS],
  ["aside", COMMENT_WORDS],
  ["aside", ASIDE_WORDS],
  ["aside", ASIDE_PAIRS],
  ["caption", CAPTION_WORDS],
  ["standfirst", STANDFIRST_WORDS],
  ["head", HEAD_WORDS],
  ["body", BODY_WORDS],
  ["body", BODY_PAIRS],
]);

/** The first words of the pairs. */
const PAIR_OPENERS: ReadonlySet<string> = new Set(
  TRAITS.keys()
    .filter((key) => key.includes(" "))
    .map((key) => key.slice(0, key.indexOf(" "))),
);

function traitsByWords(lists: readonly (readonly [Trait, ReadonlySet<string>])[]): Map<string, Trait[]> {
  const traits = new Map<string, Trait[]>();
  for (const [trait, list] of lists) {
    for (const word of list) {
      const known = traits.get(word);
      if (known === undefined) traits.set(word, [trait]);
      else known.push(trait);
    }
  }
  return traits;
}

function judge(names: string): ClassVerdict {
  const verdict: { -readonly [trait in Trait]: boolean } = { ...NOTHING };
  const note = (trait: Trait): void => void (verdict[trait] = true);
  const list = words(names);
  // A post from a social network that the article shows is part of it.
  const shows = list.some((word) => EMBEDDED.has(word));
  let before = "";
  list.forEach((word, index) => {
    if (STATE_PREFIX.has(list[index - 1] ?? "") || (shows && word === "social")) return;
    TRAITS.get(word)?.forEach(note);
    if (PAIR_OPENERS.has(before)) TRAITS.get(`${before} ${word}`)?.forEach(note);
    before = word;
  });
  return verdict;
}

/** Their ids are made from their text, for links within the page, and say nothing. */
const LINES = set("h1 h2 h3 h4 h5 h6 p li");

/** The same class strings come again and again, on one page and when it is read again. */
const memory = new Map<string, ClassVerdict>();
const MOST_REMEMBERED = 5000;

/** `name` and `classes`: what the element's are. */
export function judgeClass(element: Element, name: string, classes: string): ClassVerdict {
  const id = LINES.has(name) ? null : element.getAttribute("id");
  const names = id === null || id === "" ? classes : `${classes} ${id}`;
  if (names === "") return NOTHING;
  const known = memory.get(names);
  if (known !== undefined) return known;
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  const verdict = judge(names);
  memory.set(names, verdict);
  return verdict;
}
