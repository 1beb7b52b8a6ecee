// Lines that stand between or after paragraphs and are not the article: invitations to read, follow, subscribe, share; picture credits.
// All patterns are for text in lower case: to ignore case costs many times more when a pattern is compiled.
// Words of the languages of the outlets; what they all have in common is their place at the beginning of a short line.
import { lineOpenings } from "./line-openings.ts";

const isInvitation = lineOpenings(String.raw`
  read (?:more|also|next|the full|on)
  more on this
  more (?:from|stories|news)
  see (?:also|more)
  also (?:read|see)
  related(?: (?:articles?|stories|content|topics|coverage))?\b
  recommended
  click here
  sign up
  subscribe
  follow\s
  advertisement
  sponsored
  story continues
  article continues
  continue reading
  watch(?: now| live| more| here)?\s*[:|]
  listen(?: now| here)?\s*[:|]
  download (?:the|our)
  join (?:us|our|the conversation)
  get (?:our|the latest)
  share (?:this|on)\b
  tweet\b
  print\b
  email\b
  copy link
  comments?\b
  loading
  skip (?:to|past)
  view (?:all|more|comments)
  all rights reserved
  lee (?:también|además|más)
  lea (?:también|además|más)
  le puede interesar
  te puede interesar
  puedes? ver
  siga leyendo
  más información
  mas información
  noticias relacionadas
  suscríb
  síguenos
  lesen sie
  mehr (?:zum thema|dazu|themen|lesen)
  zum thema
  auch interessant
  das könnte
  lire aussi
  à lire
  leggi anche
  czytaj
  zobacz (?:też|także|również)
  läs (?:mer|också|även)
  leia (?:também|mais)
  lees (?:ook|meer|verder)
  veja também
  reklama$
  anzeige$
  werbung$
  publicidad$
  publicité$
  annons$`);

/** `linked`: how many characters of the line stand in links. */
export function isPromotion(line: string, linked: number): boolean {
  if (!isInvitation(line)) return false;
  return line.length < 45 || linked > line.length * 0.3 || /^[^.]{0,25}[:|]/.test(line);
}

const APPEAL =
  /\b(?:subscrib(?:e|ing) (?:to|now|today|here)|sign(?:ing)? up (?:for|to)|newsletters?\b|follow (?:us|@|him|her|[^.!?]{2,40}) on\b|like us on|download (?:the|our) [a-z ]*app|our app\b|join (?:our|the conversation)|send (?:us )?(?:your )?(?:an )?(?:tip|letter|email)|letters? to the editor|bookmark|support (?:our|independent) journalism|make a donation|donate (?:to|now|today|here)|canal de (?:youtube|telegram|whatsapp)|whatsapp[- ]?kanal|suscríb\w*|abonnier\w*|recib[ea] (?:nuestro|el boletín|las)|more to follow|for (?:more|further) information,? (?:please )?(?:contact|visit|see|call)|updates? to follow|all rights reserved|contact (?:us|the author) at|republish|fehler gefunden|enjoy(?:ed)? (?:reading )?this|get in touch with|for more (?:stories|news) like this|check (?:out )?our)/;

/** A sentence that asks the reader for something. `last`: it stands after the article's own text, where such sentences are common. */
export function isAppeal(line: string, linked: number, last: boolean): boolean {
  return line.length < 320 && (last || linked > 0) && APPEAL.test(line.toLowerCase());
}

const CREDIT =
  /^(?:©|\(?(?:photos?|photograph|image|picture|foto|fotos|bild|zdjęcie|imagen|crédit photo|crédits? photos?|photo credit|titelbild|beitragsbild)(?: by| credit| courtesy)?\s*[:/])|(?:\(ap photo|getty images|\/(?:ap|afp|reuters|epa|pa)\)|ap photo\/)/;

/** One of these is in every line that the pattern knows: cheap to compile and to try. */
const MAY_CREDIT = /[:/©]|\([Aa][Pp] |[Ii][Mm][Aa][Gg][Ee][Ss]/;

/** A line under a picture that the markup does not mark as one. */
export function isCredit(line: string): boolean {
  return line.length < 300 && MAY_CREDIT.test(line) && CREDIT.test(line.toLowerCase());
}

const isEnding = lineOpenings(
  String.raw`
  tu suscripción.*
  su suscripción.*
  subscribe.{0,60}
  already (?:a )?subscri.{0,40}
  create (?:an|a free|your) account.*
  to (?:continue|keep) reading.*
  continue reading.*
  keep reading.*
  this (?:article|story) is (?:for|only|reserved).*
  weiterlesen.*
  jetzt weiterlesen.*
  about the authors?
  author information
  sobre (?:la firma|el autor|la autora)
  über (?:den |die )?autor(?:in)?
  zum (?:den |die )?autor(?:in)?
  à propos de l.auteur
  o autorze
  related(?: (?:articles|stories|content|topics|news|posts|coverage))?
  more (?:from|on this|stories|news).{0,30}
  more (?:great |top )?[a-z’']{2,15} (?:stories|news|coverage)
  read more
  most (?:read|popular)
  recommended.{0,25}
  you (?:may|might) (?:also )?(?:like|be interested).{0,20}
  más (?:información|noticias)
  noticias relacionadas
  archivado en
  mehr (?:zum thema|themen)
  das könnte (?:sie|dich|euch) auch interessieren
  dies könnte (?:sie|dich|euch) auch interessieren
  auch interessant
  schon gelesen
  zum weiterlesen
  weitere (?:artikel|themen|beiträge).{0,30}
  neueste artikel
  comments?
  \d+ comments?
  keine kommentare
  kommentare
  \d+ kommentare
  leave a (?:reply|comment)
  join the conversation
  trending.{0,20}
  up next
  sign up (?:for|to)\b.*
  share this(?: (?:story|article|post))?
  topics in this (?:article|story)
  tags?
  filed under.{0,40}
  sources?
  quellen(?:angaben)?
  kontakt
  pressekontakt
  media contacts?
  notes to editors?`,
  String.raw`\W*$`,
);

/** A heading after which nothing more of the article comes. */
export function isEnd(line: string): boolean {
  return line.length < 80 && isEnding(line);
}
