// The words by which a title beside an unknown name is public, private or either.

/** Titles that only public office gives. */
export const PUBLIC_TITLES = new Set(
  "senator representative governor lieutenant-governor mayor judge justice attorney-general deputy-attorney-general state-secretary home-secretary shadow-secretary press-secretary under-secretary foreign-minister interior-minister immigration-minister minister prime-minister premier deputy-prime-minister speaker sheriff ambassador mp mep pope king council prosecutor adjudicator police".split(
    " ",
  ),
);
/** Titles that companies, unions and charities give too. */
export const SHARED_TITLES = new Set(
  "president vice-president chancellor secretary commissioner director chief administrator leader spokesperson czar adviser commander chair candidate ombudsman coordinator ruler".split(
    " ",
  ),
);
export const GOVERNMENT_WORDS = new Set(
  "state county city federal migraciones government police party republican democratic democrat opposition border gubernatorial presidential congressional mayoral senate house white parliamentary ministry department national prime immigration migracion inmigracion extranjeria security interior foreign labour tory conservative cabinet provincial municipal agency regional district borough gobierno comunidad generalitat junta xunta cabildo ayuntamiento ministerio autonomico autonomica estatal trade majority minority ndp bloc greens green democrats".split(
    " ",
  ),
);
/** Titles that are public beside the head whom they serve. */
export const SERVANTS = new Set("spokesperson adviser".split(" "));
/** Whose spokespeople and advisers are public: "Chancellor Merkel's spokesman Steffen Seibert". */
export const HEAD_WORDS = new Set("chancellor president minister governor mayor senator secretary".split(" "));
export const PRIVATE_WORDS = new Set(
  "coalition alliance association network foundation union institute university centre center company group project church fund firm league federation society charity club bank hospital school college professor lawyer attorney advocate activist organizer nonprofit ngo organisation organization committee clinic shelter students catholic bishop fellow analyst editor team football chamber inc corp refuge rights campaign researcher asociacion fundacion sindicato empresa universidad colegio ong red abogado abogada profesor profesora baptist methodist lutheran presbyterian pentecostal evangelical parish pastor goodwill brand beauty keynote motivational".split(
    " ",
  ),
);

/** Whether a folded word belongs to a company, union, charity or private profession. */
export function isPrivateWord(key: string): boolean {
  return PRIVATE_WORDS.has(key);
}

const PORTFOLIOS = new Set(
  "integration equality justice housing health finance education immigration migration migrations interior defence defense transport transportation labour labor commerce foreign affairs security citizenship refugees children youth women families home trade agriculture energy environment culture development planning treasury policing safety borders asylum inclusion multicultural".split(
    " ",
  ),
);

/** Whether a folded word is a minister's field, which begins no name: "Minister for Integration Jane Roe". */
export function isPortfolio(key: string): boolean {
  return PORTFOLIOS.has(key);
}
