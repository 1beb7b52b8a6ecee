// Countries of Asia, Oceania and Africa, a row each: `code:names`.
// Not those whose names are persons' or other places' ("Georgia", "Jordan", "Chad").

export const ELSEWHERE = `SY:Syria|Syrian|Siria
LB:Lebanon|Lebanese|Líbano
IL:Israel|Israeli
IQ:Iraq|Iraqi|Irak
IR:Iran|Iranian|Irán
SA:Saudi Arabia|Saudi
AE:United Arab Emirates|Emirati
QA:Qatar|Qatari
KW:Kuwait|Kuwaiti
YE:Yemen|Yemeni
AF:Afghanistan|Afghan|Afganistán
PK:Pakistan|Pakistani|Pakistán
IN:India|Indian
BD:Bangladesh|Bangladeshi
LK:Sri Lanka|Sri Lankan
NP:Nepal|Nepalese|Nepali
BT:Bhutan|Bhutanese
MM:Myanmar|Burma
KZ:Kazakhstan|Kazakh
UZ:Uzbekistan|Uzbek
TJ:Tajikistan|Tajik
CN:China|Chinese
TW:Taiwan|Taiwanese
HK:Hong Kong
JP:Japan|Japanese|Japón
KR:South Korea|South Korean
KP:North Korea|North Korean
PH:Philippines|Philippine|Filipino|Filipinas
ID:Indonesia|Indonesian
MY:Malaysia|Malaysian
SG:Singapore|Singaporean
KH:Cambodia|Cambodian
TH:Thailand|Thai
VN:Vietnam|Vietnamese
AU:Australia|Australian|Australians
NZ:New Zealand|Nueva Zelanda
PG:Papua New Guinea
NR:Nauru|Nauruan
FJ:Fiji|Fijian
EG:Egypt|Egyptian|Egipto
LY:Libya|Libyan|Libia
TN:Tunisia|Tunisian|Túnez
DZ:Algeria|Algerian|Argelia
MA:Morocco|Moroccan|Marruecos
MR:Mauritania|Mauritanian
SN:Senegal|Senegalese
GM:Gambia|Gambian
GN:Guinean
SL:Sierra Leone|Sierra Leonean
LR:Liberia|Liberian
CI:Ivory Coast|Ivorian
ML:Mali|Malian
BF:Burkina Faso
NE:Niger|Nigerien
NG:Nigeria|Nigerian
CM:Cameroon|Cameroonian
GH:Ghana|Ghanaian
TD:Chadian
SD:Sudan|Sudanese|Sudán
SS:South Sudan|South Sudanese
ET:Ethiopia|Ethiopian
ER:Eritrea|Eritrean
DJ:Djibouti
SO:Somalia|Somali
KE:Kenya|Kenyan
UG:Uganda|Ugandan
RW:Rwanda|Rwandan
BI:Burundi|Burundian
TZ:Tanzania|Tanzanian
CD:Congolese
AO:Angola|Angolan
ZM:Zambia|Zambian
ZW:Zimbabwe|Zimbabwean
MZ:Mozambique
ZA:South Africa|South African
SZ:Eswatini`;
