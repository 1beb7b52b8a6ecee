// Court cases as they are also written: "Trump vs. Hawaii", "Arizona v. U.S.". Build time only. One party alone ("Garland")
// is mostly the person, so only the dataset says where it stands for the case.

const BETWEEN = ["v.", "vs.", "versus"];

/** The other spellings of "X v. Y"; nothing for other names. */
export function caseForms(name: string): string[] {
  const [first, second, ...more] = name.split(" v. ");
  if (first === undefined || second === undefined || more.length > 0) return [];
  return spellings(first).flatMap((one) =>
    spellings(second).flatMap((other) => BETWEEN.map((between) => `${one} ${between} ${other}`)),
  );
}

function spellings(party: string): string[] {
  return party === "United States" ? [party, "U.S."] : [party];
}
