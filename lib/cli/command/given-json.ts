// JSON that somebody else wrote.
import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { aboutFile, givenPath } from "./given-path.ts";
import { InputError } from "./refusal.ts";

/** `what` names what the text should be ("an article"). @throws InputError where it is no JSON or something else. */
export function jsonAs<const S extends v.GenericSchema>(schema: S, text: string, what: string): v.InferOutput<S> {
  const result = v.safeParse(schema, parseJson(text));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new InputError(`is not ${what}: ${v.getDotPath(issue) ?? "the file"}: ${issue.message}`);
}

/** The same from a file, which a refusal names. @throws InputError also where it can't be read. */
export async function readJsonAs<const S extends v.GenericSchema>(
  schema: S,
  file: string,
  what: string,
): Promise<v.InferOutput<S>> {
  const text = await aboutFile(file, readFile(givenPath(file), "utf8"));
  try {
    return jsonAs(schema, text, what);
  } catch (error) {
    throw error instanceof InputError ? new InputError(`${file}: ${error.message}`) : error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError("is not JSON");
  }
}
