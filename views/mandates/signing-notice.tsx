import type { FC } from "hono/jsx";
import { type Finding, stops } from "../../src/mandates/mandate-check";
import type { SigningCheck } from "../../src/mandates/signing";
import { Notice } from "../ui/notice";
import { FindingList } from "./mandate";
import { mandateFound } from "./words";

/** Before a director approves: what the mandate says against it, and whether that stops the approval. */
export const SigningNotice: FC<{ check: SigningCheck }> = ({ check: { findings } }) => {
  if (findings.length === 0) return null;
  const stopped = findings.some(stops);
  return (
    <Notice
      tone={stopped ? "danger" : "warning"}
      title={stopped ? "Mandatet räcker inte för att godkänna" : "Kontrollera mandatet innan du godkänner"}
    >
      <FindingList findings={findings} />
    </Notice>
  );
};

/** What was kept with an approval. */
export const KeptMandate: FC<{ check: { mandateId: number | null; findings: Finding[] }; path: string }> = ({
  check: { mandateId, findings },
  path,
}) => (
  <>
    {mandateId && <a href={`${path}/${mandateId}`}>Mandatet</a>} {mandateFound(findings)}
  </>
);
