// Paths as the person wrote them.
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { InputError } from "./refusal.ts";

/** Where a path leads: npm runs every script in the project's root, and says in INIT_CWD where the person stood. */
export function givenPath(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
}

/** A folder that is there. @throws InputError where it is not, or is none. */
export async function givenFolder(path: string): Promise<string> {
  const folder = givenPath(path);
  const found = await aboutFile(path, stat(folder));
  if (!found.isDirectory()) throw new InputError(`${path}: is no folder`);
  return folder;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "may not be opened",
  EEXIST: "is there already",
  EISDIR: "is a folder",
  ENOENT: "no such file or folder",
  ENOTDIR: "no such file or folder",
};

/** What a file operation gives. @throws InputError with the file and the reason where the system refuses it. */
export async function aboutFile<T>(path: string, operation: Promise<T>): Promise<T> {
  try {
    return await operation;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const reason = REASONS[code];
    if (reason === undefined) throw error;
    throw new InputError(`${path}: ${reason}`);
  }
}
