// Words that stand before a title and belong to its phrase.

export const DETERMINERS: ReadonlySet<string> = new Set("the this our his her their its a as el la los las".split(" "));
export const ADJECTIVES: ReadonlySet<string> = new Set(
  "republican democratic conservative labour current sitting new incumbent incoming outgoing acting then former ex late populist leftist embattled hard line right left wing far hawkish american newly appointed installed".split(
    " ",
  ),
);
