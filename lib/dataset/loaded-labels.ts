// Labels that one side uses and the other rejects. Articles use them, so a reader may look them up; a card never takes them over.

/** Slurs: no alias, whoever writes them. A mark would only repeat them. */
export const SLURS: readonly RegExp[] = [
  /\billegals\b/i,
  /\bwetbacks?\b/i,
  /\bmojad[oa]s?\b/i,
  /\banchor (baby|babies|child|children)\b/i,
  /\b(migrant|foreign|alien) (invaders?|hordes?|scum|vermin)\b/i,
  /\b(inmigrantes |migrantes )?ilegales\b/i,
];

/** A label, and what it is called here instead. It may be an alias of a term whose own name is none of them. */
export const LABELS: readonly (readonly [label: RegExp, instead: string])[] = [
  [/\billegal (im)?migrants?\b|\billegal aliens?\b|\binmigrantes? ilegal(es)?\b/i, "undocumented, or irregular"],
  [/\billegal (im)?migration\b(?!.*\b(Act|Bill)\b)|\binmigración ilegal\b/i, "irregular migration"],
  [/\binvasions?\b|\binvasión\b/i, "the number or the title of the order"],
  [/\bchain migration\b|\bmigración en cadena\b/i, "family sponsorship"],
  [/\bcatch.and.release\b/i, "release until the hearing"],
  [/\bamnesty\b|\bamnistía\b/i, "legalization, or regularisation"],
  [/\bmuslim (travel )?ban\b|\bveto musulmán\b/i, "travel ban, with its year"],
  [/\basylum ban\b|\btransit ban\b/i, "the rule on asylum, with its year"],
  [/\bsanctuary (city |cities )?ban\b/i, "the number of the law, with its year"],
  [/\bjungle\b.*\bcalais\b|\bcalais\b.*\bjungle\b|\bjungla\b/i, "Calais camp"],
  [/\bkids? in cages\b|\bniños enjaulados\b/i, "detention of children"],
  [/\bconcentration camps?\b|\bcampos? de concentración\b/i, "detention centers, by their names"],
  [/\bopen borders? (policy|policies|agenda)\b/i, "the policy by its own name"],
];
