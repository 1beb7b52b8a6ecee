// The key that a loaded edition must be signed with. `npm run dataset -- pack --new-key FILE` makes a pair: the private half
// goes into FILE, which never enters the repository, and the public half is printed and belongs here.

/** Ed25519 public key, raw, 32 bytes in base64. */
export const EDITION_KEY = "CSEC3BejYdakIpIa/I5si8SyWtTLrb9k/1RRX/gGDzY=";
