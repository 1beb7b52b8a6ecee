// Common given names, besides those of the dataset's persons: "Hunter Biden" is not Biden.

/** Folded. */
export const COMMON_GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    "aaron jenny nick syed ione adam adrian ahmed aisha alan albert alejandra alex alexander alexandra alfredo ali alice alicia allison alma amanda amber amy ana andre andrea andres andrew angela angelica anita anna anne anthony antonio armando arthur ashley ayesha barbara barron beatriz beau benjamin bernard beth betty beverly bobby brandon brenda brian bridget bruce bryan camila carl carla carlos carmen carol caroline catherine cecilia charles charlotte chelsea cheryl chloe christian christina christine christopher cindy claire clara claudia colin connor craig cristina crystal cynthia daniel daniela danielle david dawn deborah debra denise dennis derek diana diane diego dolores donald donna doris dorothy doug douglas dylan eduardo edward eileen elena elizabeth ella ellen emily emma enrique eric erica erik erin esther ethan eva evan evelyn fatima felipe fernanda fernando florence frances francisco frank gabriel gabriela gary george gerald gina giovanni gloria gonzalo gregory guadalupe gustavo hannah harold harry hassan heather hector helen henry herbert hillary hugo hunter ian ibrahim ignacio ines irene isaac isabel isabella ivan ivana ivanka jack jacob jacqueline jaime james jane janet janice jared jason javier jean jennifer jeremy jerry jesse jessica jesus jill joan joanna joel johanna john jonathan jordan jorge jose joseph joshua joyce juan juana judith judy julia julian julie justin karen karina karl katherine kathleen kathryn kayla keith kelly kenneth kevin kimberly kyle lara larissa larry laura lauren leah leo leon leslie leticia lillian linda lisa lorena louis louise lucas lucia luis luisa luke lydia madeline malia manuel marc marcela marcos margaret margarita maria mariam mariana marie marilyn mario marjorie mark marlene martha martin martina mary mateo matthew maureen maurice max maya megan melania melanie melissa mercedes mia michael michaela michelle miguel miriam mohamed mohammad mohammed monica moses muhammad mustafa nadia nancy naomi natalia natalie nathan neil nicholas nicola nicole nigel nina noah nora norma olga oliver olivia omar oscar pablo pamela patricia patrick paul paula pauline pedro peter philip phillip phyllis rachel rafael ralph ramon randy raquel raul raymond rebecca renee ricardo richard roberto robert robin rodrigo roger roland ronald rosa rose roy ruben russell ruth ryan sabrina sally samantha samuel sandra santiago sara sarah sasha scott sean sebastian sergio sharon sheila shirley silvia simon sofia sonia sophia sophie stacy stanley stella stephanie stephen steven stuart susan susana suzanne sylvia tamara tania tara teresa terry theresa thomas tiffany timothy tina todd tom tracy tyler usha valentina valeria vanessa vera veronica victor victoria vincent virginia vivian walter wanda wayne wendy wesley william xavier yolanda yusuf yvonne zoe " +
    "aleksandr alessandro anders andrea andrej andrzej angelo anke annika arne axel bartosz beata bernd bjorn boris carlo dieter dmitri dominik elif emil emre erika ewa fabio filippo francesca franz fritz giulia giuseppe gerhard grzegorz guido hans harald heiko heinz helga ingrid irina jan jens joachim johan johannes jorg jurgen kai karin karsten katarzyna katja klaus krzysztof lars lorenzo luca ludwig magnus malgorzata manfred marek markus marta matteo matthias mehmet michal mikael moritz natasha niels nikolai olaf oleg olivier paolo pavel petra pierre piotr rainer renate roberto rolf sabine sven silke stefan stefano svetlana sylvie tadeusz tatiana thierry tobias tomasz torsten ulf ulrich ursula uwe vladimir werner wolfgang yves zbigniew"
  ).split(" "),
);

/** Given names that Spanish writes as the second of two; folded. Only those that are hardly ever a surname. */
export const SECOND_GIVEN_NAMES: ReadonlySet<string> = new Set(
  "alberto alejandra alejandro alfonso alfredo alicia ana andres angela angeles antonio arturo beatriz carlos carmen cecilia cristina daniel dolores eduardo elena enrique ernesto eugenia eugenio felipe fernanda fernando francisco gabriela gerardo guillermo gustavo hugo ignacio irene isabel ivan javier jesus jorge jose josefina juan julio laura lucia luis luisa magdalena manuel margarita maria mario marta mercedes miguel monica nicolas pablo patricia pedro pilar rafael ramon raquel raul ricardo roberto rodolfo rosa sergio sofia susana teresa veronica victor yolanda".split(
    " ",
  ),
);

/** Whether a folded given name is a man's or a woman's, of those that public people of courtesy titles bear. */
export function sexOfGiven(key: string): "male" | "female" | undefined {
  if (MEN.has(key)) return "male";
  return WOMEN.has(key) ? "female" : undefined;
}

const MEN = new Set(
  "donald joe joseph barack george bill william mike michael john james robert david richard thomas tom mark steve stephen kevin paul peter ron ronald ted boris rishi keir tony gordon jeremy nigel anthony scott malcolm justin pierre greg gregory gavin andrew jeff chuck charles bernie mitt marco jd pete alejandro enrique emmanuel nicolas pedro mariano silvio matteo viktor olaf friedrich volodymyr vladimir bashar nayib gustavo brian eric jason larry frank gary edward daniel matthew patrick ryan adam alan albert alfred arthur benjamin brandon bruce carl carlos christopher clarence craig dennis douglas edwin fernando francisco frederick gerald glenn harold harry henry hector hugo ian isaac jacob jaime javier jerome jorge jose juan keith kenneth lawrence leonard louis luis manuel marcos martin miguel nathan neil nicholas norman oscar pablo philip rafael ramon raul raymond ricardo roberto rodrigo roger ruben russell samuel sergio stuart timothy victor vincent walter".split(
    " ",
  ),
);
const WOMEN = new Set(
  "hillary kamala nancy kristi theresa liz priti suella yvette shabana angela amber kirstjen janet condoleezza pam sarah kathy gretchen karen claudia giorgia ursula marine julia jacinda elizabeth alexandria ilhan rashida pramila susan lisa maria ana mary patricia jennifer linda barbara jessica margaret sandra emily donna michelle amanda melissa deborah stephanie rebecca laura helen cynthia amy anna brenda pamela nicole emma samantha katherine catherine christine debra rachel carolyn carmen rosa sofia gabriela isabel alicia beatriz cristina marta elena teresa lucia veronica paula eva irene silvia sonia raquel caroline diane victoria alice judith ruth jacqueline charlotte megan hannah lauren heather wendy".split(
    " ",
  ),
);
