// Countries of the Americas as English and Spanish news name them, a row each: `code:names`.

export const AMERICAS = `US:United States|U.S.|US|USA|America|American|Americans|U.S|Estados Unidos|EE.UU.|EEUU|EE UU
MX:Mexico|Mexican|Mexicans
CA:Canada|Canadian|Canadians
GT:Guatemala|Guatemalan|Guatemalans
HN:Honduras|Honduran|Hondurans
SV:El Salvador|Salvadoran|Salvadorans|Salvadorean
NI:Nicaragua|Nicaraguan|Nicaraguans
CR:Costa Rica|Costa Rican
PA:Panama|Panamanian
BZ:Belize|Belizean
CO:Colombia|Colombian|Colombians
VE:Venezuela|Venezuelan|Venezuelans
EC:Ecuador|Ecuadorian|Ecuadorean
PE:Peru|Peruvian|Peruvians
BO:Bolivia|Bolivian
CL:Chile|Chilean
AR:Argentina|Argentine|Argentinian
BR:Brazil|Brazilian|Brazilians|Brasil
UY:Uruguay|Uruguayan
PY:Paraguay|Paraguayan
GY:Guyana|Guyanese
SR:Suriname|Surinamese
CU:Cuba|Cuban|Cubans
HT:Haiti|Haitian|Haitians
DO:Dominican Republic|Dominican|República Dominicana
JM:Jamaica|Jamaican
BS:Bahamas|Bahamian
TT:Trinidad and Tobago|Trinidadian`;
