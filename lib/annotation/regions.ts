// Countries and US states as news prose names them: what a phrase or an article is about. ISO 3166 codes; bodies as in
// the dataset's types. Only names that are safe in prose.
import { AMERICAS } from "./countries-americas.ts";
import { ELSEWHERE } from "./countries-elsewhere.ts";
import { EUROPE } from "./countries-europe.ts";

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
MX-JAL:Jalisco
MX-SIN:Sinaloa
MX-ROO:Quintana Roo
MX-MIC:Michoacán
MX-GUA:Guanajuato
ES-CT:Catalan|Catalonia|Cataluña|Catalunya
ES-AN:Andalusian|Andalusia|Andalucía
ES-CN:Canary Islands|Canarias|Islas Canarias|El Hierro|Tenerife|Lanzarote|Fuerteventura|Gran Canaria
ES-CE:Ceuta
ES-ML:Melilla
ES-IB:Balearic Islands|Islas Baleares|Baleares
ES-VC:Comunidad Valenciana
ES-MD:Comunidad de Madrid
ES-PV:País Vasco|Basque Country|Euskadi`;

function rows(table: string): [code: string, names: string[]][] {
  return table.split("\n").map((row) => {
    const colon = row.indexOf(":");
    return [row.slice(0, colon), row.slice(colon + 1).split("|")];
  });
}

/** Surface names of countries and bodies by code. */
export const COUNTRY_NAMES: readonly [code: string, names: string[]][] = [AMERICAS, EUROPE, ELSEWHERE].flatMap(rows);

/** Names and abbreviations of US states by postal code; the first is the full name. */
export const STATE_NAMES: readonly [code: string, names: string[]][] = rows(STATES);

/** Parts of other countries. */
export const PROVINCE_NAMES: readonly [code: string, names: string[]][] = rows(PROVINCES);
