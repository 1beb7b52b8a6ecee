// Lines that stand between paragraphs and are not the article: invitations to read, follow, subscribe, share.

const INVITATION =
  /^(?:read (?:more|also|next|the full)|more on this|more (?:from|stories)|see (?:also|more)|also (?:read|see)|related(?: (?:articles?|stories|content|topics|coverage))?\b|recommended|click here|sign up|subscribe|follow (?:us|the|@)|advertisement|sponsored|story continues|article continues|continue reading|watch(?: now| live| more)?:|listen(?: now)?:|download (?:the|our)|join (?:us|our|the conversation)|get (?:our|the latest)|share (?:this|on)|tweet|print|email|copy link|comments?\b|loading|skip (?:to|past)|view (?:all|more|comments)|photo(?:s|graph)?:|image:|credit:|copyright|©|all rights reserved|lee (?:también|además|más)|te puede interesar|(?:más|mas) información|noticias relacionadas|lesen sie (?:auch|mehr)|mehr zum thema|lire aussi|à lire|leggi anche|czytaj (?:też|także|więcej)|läs (?:mer|också)|leia (?:também|mais)|lees (?:ook|meer))/i;

/** `linked`: how many characters of the line stand in links. */
export function isPromotion(line: string, linked: number): boolean {
  if (!INVITATION.test(line)) return false;
  return line.length < 40 || linked > line.length * 0.3;
}

const CREDIT =
  /^(?:©|\(?(?:photos?|photograph|image|picture|foto|fotos|bild|zdjęcie|imagen|crédit photo|photo credit)(?: by| credit| courtesy)?\s*[:/])|(?:\(AP Photo|Getty Images|\/(?:AP|AFP|Reuters|EPA|PA)\)|AP Photo\/)/i;

/** A line under a picture that the markup does not mark as one. */
export function isCredit(line: string): boolean {
  return line.length < 300 && CREDIT.test(line);
}

const END =
  /^(?:about the authors?|author information|sobre (?:la firma|el autor|la autora)|über (?:den autor|die autorin)|à propos de l.auteur|o autorze|related (?:articles|stories|content|topics|news|posts)|more (?:from|on this|stories)|read more|most read|recommended|you may also like|más información|noticias relacionadas|archivado en|mehr zum thema|das könnte sie auch interessieren|comments?|leave a (?:reply|comment)|join the conversation|trending|up next|sign up (?:for|to)\b.*|share this(?: (?:story|article|post))?)\W*$/i;

/** A heading after which nothing more of the article comes. */
export function isEnd(line: string): boolean {
  return line.length < 80 && END.test(line);
}
