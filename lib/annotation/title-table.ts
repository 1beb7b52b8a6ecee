// Public titles as news prose writes them beside a name, by the class of office that each one means.

/** Class of office -> the phrases that name it, folded; their order does not matter. */
export const TITLE_PHRASES: Readonly<Record<string, string>> = {
  president: "president|presidents|presidentes|presidente|presidenta|pres|potus|presidential candidate|president elect",
  "vice-president":
    "vice president|vp|deputy president|vice presidente|vicepresidente|vicepresidenta|vice president elect",
  "prime-minister": "prime minister|prime ministers|pm|taoiseach|primer ministro|primera ministra",
  "deputy-prime-minister": "deputy prime minister",
  premier: "premier|premiers|first minister|chief minister",
  chancellor: "chancellor|chancellors|canciller aleman",
  senator: "senator|sen|senators|sens|senador|senadora",
  representative:
    "representative|rep|reps|representatives|congressman|congresswoman|congressmen|congressmember|us rep|congresista|delegate",
  governor: "governor|gov|govs|governors|gobernador|gobernadora|gobernadores",
  "lieutenant-governor": "lieutenant governor|lt gov|lt governor",
  mayor: "mayor|mayors|alcalde|alcaldesa|alcaldes",
  judge: "judge|judges|juez|jueza|magistrate|magistrate judge",
  justice: "justice|justices|chief justice",
  "attorney-general": "attorney general|atty gen|ag|fiscal general|attorneys general",
  "deputy-attorney-general": "deputy attorney general|assistant attorney general|solicitor general",
  secretary: "secretary|secretaries|secretario|secretaria|cabinet secretary|cs",
  "state-secretary": "secretary of state",
  "home-secretary": "home secretary",
  "shadow-secretary":
    "shadow home secretary|shadow secretary|shadow foreign secretary|shadow chancellor|shadow minister",
  "press-secretary": "press secretary",
  "under-secretary":
    "undersecretary|under secretary|assistant secretary|deputy secretary|permanent secretary|permanent under secretary|principal secretary|chief administrative secretary|under secretary general|assistant secretary general|deputy secretary general|viceministro|viceministra|subsecretario|subsecretaria|subsecretario de estado",
  "foreign-minister":
    "foreign minister|foreign ministers|foreign secretary|foreign affairs minister|minister of foreign affairs|canciller",
  "interior-minister":
    "interior minister|interior ministers|minister of interior|minister of the interior|home affairs minister|ministro del interior",
  "immigration-minister":
    "immigration minister|migration minister|minister for immigration|minister of immigration|migration and asylum minister|asylum minister",
  minister: "minister|ministers|ministro|ministra",
  commissioner: "commissioner|commissioners|comisionado|comisionada|commissioner general",
  director: "director|directors|directora|superintendente nacional|executive director|director general",
  chief: "chief|chiefs|head|boss|jefe|jefa|chief executive",
  administrator: "administrator",
  speaker: "speaker|house speaker",
  leader: "leader|majority leader|minority leader|opposition leader|lider|whip|critic|party leader",
  sheriff: "sheriff|sheriffs",
  ambassador: "ambassador|embajador|embajadora|envoy",
  mp: "mp|mps|lawmaker|lawmakers|deputy|deputies|diputado|diputada|td|msp|legislator|legislators",
  mep: "mep|meps|eurodiputado|eurodiputada",
  pope: "pope|papa|pontiff",
  king: "king|queen|prince|princess|rey",
  spokesperson: "spokesperson|spokesman|spokeswoman|spokesmen|portavoz|vocero|vocera",
  czar: "czar|tsar",
  adviser: "adviser|advisor|aide|counselor|counsellor|asesor",
  commander: "commander|commandant|general|gen|admiral|adm|colonel|col",
  chair: "chair|chairman|chairwoman|chairperson|ranking member",
  council:
    "councilmember|council member|councilman|councilwoman|councillor|councilor|alderman|alderwoman|assemblyman|assemblywoman|assemblymember|county executive|supervisor|comptroller|concejal|prefect|prefecto|prefecta",
  prosecutor:
    "prosecutor|district attorney|us attorney|solicitor|procurador|procuradora|state attorney|county attorney|city attorney",
  adjudicator: "adjudicator|immigration judge|asylum adjudicator|arbitrator",
  ruler: "ruler|dictator|strongman|emir|sultan|emperor|prime minister designate",
  police:
    "police chief|chief constable|police commissioner|chief patrol agent|sector chief|border patrol chief|field office director",
  candidate: "candidate|nominee|contender|hopeful|gubernatorial candidate|senate candidate",
  ombudsman: "ombudsman|watchdog|inspector general|inspector",
  coordinator: "coordinator|coordinador|coordinadora|special envoy|high commissioner|rapporteur|secretary general",
};
