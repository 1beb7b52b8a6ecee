// Everything that `dataset check` looks at: the schema, links, dates, aliases, wording and the form of the files.
import { checkAliases } from "./check-aliases.ts";
import { checkCongress } from "./check-congress.ts";
import { checkDates } from "./check-dates.ts";
import { checkFiles } from "./check-files.ts";
import { checkHosts } from "./check-hosts.ts";
import { checkLabels } from "./check-labels.ts";
import { checkLinks } from "./check-links.ts";
import { checkEveryday } from "./check-everyday.ts";
import { checkProof } from "./check-proof.ts";
import { checkSources } from "./check-sources.ts";
import { checkSpanish } from "./check-spanish.ts";
import { checkSplits } from "./check-splits.ts";
import { checkTense } from "./check-tense.ts";
import { checkTenureLines } from "./check-tenure-lines.ts";
import { checkTwins } from "./check-twins.ts";
import { checkWords } from "./check-words.ts";
import { fileIndex, type Exception, type Finding } from "./findings.ts";
import type { Complaint } from "./complaints.ts";
import type { Records } from "./compile.ts";
import { parseRecords, type RecordsFile } from "./load-records.ts";

const CHECKS: readonly ((records: Records) => Finding[])[] = [
  checkLinks,
  checkDates,
  checkCongress,
  checkAliases,
  checkEveryday,
  checkTwins,
  checkTenureLines,
  checkSplits,
  checkSources,
  checkHosts,
  checkProof,
  checkWords,
  checkTense,
  checkLabels,
  checkSpanish,
];

export interface Report {
  readonly complaints: readonly Complaint[];
  /** Worth a reading; they fail nothing. */
  readonly looks: readonly Complaint[];
  /** Findings that an exception forgives. */
  readonly forgiven: number;
}

/** All complaints about the files, by file and record, without those that an exception forgives. */
export function checkRecords(files: readonly RecordsFile[], exceptions: readonly Exception[]): Report {
  const { records, complaints } = parseRecords(files);
  const findings = CHECKS.flatMap((check) => check(records));
  const forgives = (finding: Finding) => exceptions.some((exception) => covers(exception, finding));
  const fileOf = fileIndex(files);
  const rest = findings.filter((finding) => !forgives(finding));
  const place = ({ check, record, field, problem }: Finding): Complaint => {
    return { file: fileOf(record), check, record, field, problem };
  };
  return {
    complaints: [
      ...complaints,
      ...checkFiles(files),
      ...rest.filter(({ severity }) => severity === undefined).map(place),
      ...uselessExceptions(exceptions, findings),
    ],
    looks: rest.filter(({ severity }) => severity === "look").map(place),
    forgiven: findings.length - rest.length,
  };
}

function covers(exception: Exception, finding: Finding): boolean {
  return exception.check === finding.check && exception.record === finding.record;
}

function uselessExceptions(exceptions: readonly Exception[], findings: readonly Finding[]): readonly Complaint[] {
  return exceptions
    .filter((exception) => !findings.some((finding) => covers(exception, finding)))
    .map(({ check, record }) => ({
      file: "check-exceptions.json",
      check,
      record,
      problem: "forgives nothing any more: remove it",
    }));
}
