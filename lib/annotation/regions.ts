// Countries and US states as news prose names them: what a phrase or an article is about. ISO 3166 codes; bodies as in
// the dataset's types. Only names that are safe in prose (no "Georgia", "Jordan", "Chad" by themselves as people).

const COUNTRIES = `US:United States|U.S.|US|USA|America|American|Americans|U.S
MX:Mexico|Mexican|Mexicans|México
CA:Canada|Canadian|Canadians
GT:Guatemala|Guatemalan|Guatemalans
HN:Honduras|Honduran|Hondurans
SV:El Salvador|Salvadoran|Salvadorans|Salvadorean
NI:Nicaragua|Nicaraguan|Nicaraguans
CR:Costa Rica|Costa Rican
PA:Panama|Panamanian|Panamá
CO:Colombia|Colombian|Colombians
VE:Venezuela|Venezuelan|Venezuelans
EC:Ecuador|Ecuadorian|Ecuadorean
PE:Peru|Peruvian|Peruvians
BO:Bolivia|Bolivian
CL:Chile|Chilean
AR:Argentina|Argentine|Argentinian
BR:Brazil|Brazilian|Brazilians
UY:Uruguay|Uruguayan
PY:Paraguay|Paraguayan
CU:Cuba|Cuban|Cubans
HT:Haiti|Haitian|Haitians
DO:Dominican Republic|Dominican
GB:United Kingdom|UK|U.K.|Britain|British|Britons|England|Westminster
IE:Ireland|Irish
FR:France|French
DE:Germany|German|Germans
IT:Italy|Italian|Italians
ES:Spain|Spanish|Spaniards
PT:Portugal|Portuguese
NL:Netherlands|Dutch
BE:Belgium|Belgian
AT:Austria|Austrian
CH:Switzerland|Swiss
SE:Sweden|Swedish
NO:Norway|Norwegian
DK:Denmark|Danish
FI:Finland|Finnish
PL:Poland|Polish
CZ:Czech Republic|Czech|Czechia
SK:Slovakia|Slovak|Slovakian
HU:Hungary|Hungarian
RO:Romania|Romanian
BG:Bulgaria|Bulgarian
GR:Greece|Greek
CY:Cyprus|Cypriot
MT:Malta|Maltese
HR:Croatia|Croatian
SI:Slovenia|Slovenian
RS:Serbia|Serbian
BA:Bosnia|Bosnian
AL:Albania|Albanian
XK:Kosovo|Kosovan
EE:Estonia|Estonian
LV:Latvia|Latvian
LT:Lithuania|Lithuanian
UA:Ukraine|Ukrainian
RU:Russia|Russian
BY:Belarus|Belarusian
TR:Turkey|Turkish|Türkiye
SY:Syria|Syrian
LB:Lebanon|Lebanese
IL:Israel|Israeli
IQ:Iraq|Iraqi
IR:Iran|Iranian
AF:Afghanistan|Afghan
PK:Pakistan|Pakistani
IN:India|Indian
BD:Bangladesh|Bangladeshi
LK:Sri Lanka|Sri Lankan
MM:Myanmar|Burma
CN:China|Chinese
TW:Taiwan|Taiwanese
JP:Japan|Japanese
KR:South Korea|South Korean
KP:North Korea|North Korean
PH:Philippines|Philippine|Filipino
ID:Indonesia|Indonesian
MY:Malaysia|Malaysian
TH:Thailand|Thai
VN:Vietnam|Vietnamese
AU:Australia|Australian|Australians
NZ:New Zealand
PG:Papua New Guinea
NR:Nauru|Nauruan
EG:Egypt|Egyptian
LY:Libya|Libyan
TN:Tunisia|Tunisian
DZ:Algeria|Algerian
MA:Morocco|Moroccan
MR:Mauritania|Mauritanian
SN:Senegal|Senegalese
ML:Mali|Malian
NE:Niger|Nigerien
NG:Nigeria|Nigerian
GH:Ghana|Ghanaian
SD:Sudan|Sudanese
SS:South Sudan|South Sudanese
ET:Ethiopia|Ethiopian
ER:Eritrea|Eritrean
SO:Somalia|Somali
KE:Kenya|Kenyan
UG:Uganda|Ugandan
RW:Rwanda|Rwandan
ZA:South Africa|South African
SZ:Eswatini
EU:European Union|EU|Brussels
UN:United Nations|UN|U.N.`;

const STATES = `AL:Alabama|Ala
AK:Alaska
AZ:Arizona|Ariz
AR:Arkansas|Ark
CA:California|Calif
CO:Colorado|Colo
CT:Connecticut|Conn
DE:Delaware|Del
FL:Florida|Fla
GA:Georgia|Ga
HI:Hawaii
ID:Idaho
IL:Illinois|Ill
IN:Indiana|Ind
IA:Iowa
KS:Kansas|Kan
KY:Kentucky|Ky
LA:Louisiana|La
ME:Maine
MD:Maryland|Md
MA:Massachusetts|Mass
MI:Michigan|Mich
MN:Minnesota|Minn
MS:Mississippi|Miss
MO:Missouri|Mo
MT:Montana|Mont
NE:Nebraska|Neb
NV:Nevada|Nev
NH:New Hampshire|N.H.
NJ:New Jersey|N.J.
NM:New Mexico|N.M.
NY:New York|N.Y.
NC:North Carolina|N.C.
ND:North Dakota|N.D.
OH:Ohio
OK:Oklahoma|Okla
OR:Oregon|Ore
PA:Pennsylvania|Pa|Penn
RI:Rhode Island|R.I.
SC:South Carolina|S.C.
SD:South Dakota|S.D.
TN:Tennessee|Tenn
TX:Texas
UT:Utah
VT:Vermont|Vt
VA:Virginia|Va
WA:Washington|Wash
WV:West Virginia|W.Va.
WI:Wisconsin|Wis
WY:Wyoming|Wyo
DC:District of Columbia|D.C.
PR:Puerto Rico`;

const PROVINCES = `GB-SCT:Scottish|Scotland
GB-WLS:Welsh|Wales
GB-NIR:Northern Ireland|Northern Irish
CA-ON:Ontario
CA-QC:Quebec|Québec
CA-AB:Alberta
CA-BC:British Columbia
CA-MB:Manitoba
CA-SK:Saskatchewan
CA-NS:Nova Scotia
CA-NB:New Brunswick
AU-NSW:New South Wales
AU-QLD:Queensland
AU-VIC:Victorian
AU-TAS:Tasmania|Tasmanian
MX-CHP:Chiapas
MX-TAM:Tamaulipas
MX-SON:Sonora
MX-CHH:Chihuahua
MX-COA:Coahuila
MX-NLE:Nuevo León
MX-BCN:Baja California
MX-OAX:Oaxaca
MX-VER:Veracruz
DE-BY:Bavarian|Bavaria
DE-SN:Saxony|Saxon
DE-TH:Thuringia
ES-CT:Catalan|Catalonia
ES-AN:Andalusian|Andalusia
ES-CN:Canary Islands`;

function rows(table: string): [code: string, names: string[]][] {
  return table.split("\n").map((row) => {
    const colon = row.indexOf(":");
    return [row.slice(0, colon), row.slice(colon + 1).split("|")];
  });
}

/** Surface names of countries and bodies by code. */
export const COUNTRY_NAMES: readonly [code: string, names: string[]][] = rows(COUNTRIES);

/** Names and abbreviations of US states by postal code; the first is the full name. */
export const STATE_NAMES: readonly [code: string, names: string[]][] = rows(STATES);

/** Parts of other countries. */
export const PROVINCE_NAMES: readonly [code: string, names: string[]][] = rows(PROVINCES);
