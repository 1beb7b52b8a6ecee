// Countries of Europe, and the two unions that act like countries, a row each: `code:names`.

export const EUROPE = `GB:United Kingdom|UK|U.K.|Britain|British|Britons|England|Westminster|Reino Unido
IE:Ireland|Irish|Irlanda
FR:France|French|Francia
DE:Germany|German|Germans|Alemania
IT:Italy|Italian|Italians|Italia
ES:Spain|Spanish|Spaniards|España
PT:Portugal|Portuguese
NL:Netherlands|Dutch|Países Bajos
BE:Belgium|Belgian|Bélgica
LU:Luxembourg
AT:Austria|Austrian
CH:Switzerland|Swiss|Suiza
SE:Sweden|Swedish|Suecia
NO:Norway|Norwegian|Noruega
DK:Denmark|Danish|Dinamarca
FI:Finland|Finnish|Finlandia
IS:Iceland|Icelandic|Islandia
PL:Poland|Polish|Polonia
CZ:Czech Republic|Czech|Czechia
SK:Slovakia|Slovak|Slovakian
HU:Hungary|Hungarian|Hungría
RO:Romania|Romanian|Rumania
BG:Bulgaria|Bulgarian
GR:Greece|Greek|Grecia
CY:Cyprus|Cypriot|Chipre
MT:Malta|Maltese
HR:Croatia|Croatian|Croacia
SI:Slovenia|Slovenian|Eslovenia
RS:Serbia|Serbian
BA:Bosnia|Bosnian
ME:Montenegro|Montenegrin
MK:North Macedonia|Macedonian
AL:Albania|Albanian
XK:Kosovo|Kosovan
EE:Estonia|Estonian
LV:Latvia|Latvian
LT:Lithuania|Lithuanian
UA:Ukraine|Ukrainian|Ucrania
MD:Moldova|Moldovan
RU:Russia|Russian|Rusia
BY:Belarus|Belarusian|Bielorrusia
AM:Armenia|Armenian
AZ:Azerbaijan|Azerbaijani
TR:Turkey|Turkish|Türkiye|Turquía
EU:European Union|EU|Brussels|Unión Europea|UE
UN:United Nations|UN|U.N.|Naciones Unidas|ONU`;
