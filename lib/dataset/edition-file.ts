// A dataset edition as one file: written by `npm run dataset -- pack`, read by the options page, trusted only after every check.
import * as v from "valibot";
import { encodeEdition, hashOfContent } from "./compile.ts";
import {
  joinContainer,
  putSignature,
  signedPart,
  splitContainer,
  type Container,
  type ContainerFault,
} from "./edition-container.ts";
import { EDITION_KEY } from "./edition-key.ts";
import { editionSchema } from "./edition-schema.ts";
import { isSignedBy, sign } from "./edition-signature.ts";
import type { Edition } from "./edition-types.ts";

/** An edition that may be installed. */
export interface LoadedEdition {
  readonly edition: Edition;
  readonly matcher: Uint8Array<ArrayBuffer>;
  /** By the pinned key; false only where the reader allowed it. */
  readonly signed: boolean;
}

/** Why a file is refused. `unsigned` and `foreign-signature`: the reader may allow it; the others never. */
export type EditionFault = ContainerFault | "unsigned" | "foreign-signature" | "schema" | "damaged";

export interface EditionRefusal {
  readonly fault: EditionFault;
  /** Where it is wrong, in a technical word or two, for a report. */
  readonly detail: string;
}

export interface ReadOptions {
  /** The reader chose to load a file that the pinned key has not signed. */
  readonly allowUnsigned?: boolean;
  /** Raw Ed25519 public key, base64; absent: the one that the build pins. */
  readonly key?: string;
}

/** The file of an edition; signed where a private key (PKCS #8, base64) is given. */
export async function writeEditionFile(
  edition: Edition,
  matcher: Uint8Array,
  privateKey?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = joinContainer(new TextEncoder().encode(encodeEdition(edition)), matcher);
  if (privateKey !== undefined) putSignature(bytes, await sign(signedPart(bytes), privateKey));
  return bytes;
}

/**
 * Reads a file from anywhere. Nothing of it is parsed before its size, form and signature are known to be good.
 * Never throws; a refusal says why.
 */
export async function readEditionFile(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<LoadedEdition | EditionRefusal> {
  const container = splitContainer(bytes);
  if (typeof container === "string") return { fault: container, detail: `${String(bytes.length)} bytes` };
  const standing = await signatureOf(container, options.key ?? EDITION_KEY);
  if (standing !== "good" && options.allowUnsigned !== true) return { fault: standing, detail: "signature" };
  return parseEdition(container, standing === "good");
}

/** Tells a refusal from an edition. */
export function isRefused(read: LoadedEdition | EditionRefusal): read is EditionRefusal {
  return "fault" in read;
}

async function signatureOf(
  { signature, signed }: Container,
  key: string,
): Promise<"good" | "unsigned" | "foreign-signature"> {
  if (signature.every((byte) => byte === 0)) return "unsigned";
  return (await isSignedBy(key, signed, signature).catch(() => false)) ? "good" : "foreign-signature";
}

/** The lists with their fields in the file's own order, which the hash is taken over. */
const contentSchema = v.object({ entities: v.unknown(), events: v.unknown(), series: v.unknown() });

async function parseEdition({ json, matcher }: Container, signed: boolean): Promise<LoadedEdition | EditionRefusal> {
  const raw = parseJson(json);
  if (raw === undefined) return { fault: "schema", detail: "no JSON" };
  const { success, issues, output: edition } = v.safeParse(editionSchema, raw, { abortEarly: true });
  if (!success) return { fault: "schema", detail: issueText(issues[0]) };
  if ((await hashOfContent(v.parse(contentSchema, raw))) !== edition.hash) return { fault: "damaged", detail: "hash" };
  return { edition, matcher, signed };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function issueText(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? "edition"} ${issue.message}`;
}
