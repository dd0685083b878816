import {
  formalNameOf,
  genitiveOf,
  type MunicipalityNames,
  swedishMunicipalities,
} from "../../db/defaults/municipalities";
import type { Municipality } from "../membership/register";
import type { NetworkLine } from "./network-line";

const byCode = new Map(swedishMunicipalities.map((one) => [one.code, one]));

export const isSwedishCode = (code: string) => byCode.has(code);

/**
 * The names to be kept: the register's own, else what the columns for them say, else those of the code, and for a code that
 * nobody knows what follows from the name as it is written.
 */
export function namesInFile(
  line: NetworkLine,
  known: Municipality | undefined,
): { names: MunicipalityNames & { orgNumber: string }; isUnknownCode: boolean } {
  if (known) return { names: known, isUnknownCode: false };
  const usual = byCode.get(line.code);
  const { shortName, formalName } = usual ?? namesFrom(line.writtenName || (line.formalName?.value ?? ""));
  const formal = line.formalName?.value ?? formalName;
  const genitive =
    line.genitive?.value ?? (usual && formal === usual.formalName ? usual.genitive : genitiveOf(formal));
  const orgNumber = line.orgNumber?.value ?? "";
  return {
    names: { code: line.code, shortName, formalName: formal, genitive, orgNumber },
    isUnknownCode: usual === undefined,
  };
}

/** "Nystads kommun" and "Nystad" alike; whether the s belongs to the name cannot be known, so it stays. */
function namesFrom(written: string): { shortName: string; formalName: string } {
  const kind = / (kommun|stad)$/i.exec(written)?.[1];
  return kind
    ? { shortName: written.slice(0, -kind.length - 1), formalName: written }
    : { shortName: written, formalName: formalNameOf(written) };
}
