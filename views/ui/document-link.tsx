import type { FC } from "hono/jsx";
import { fileSize, fingerprint } from "../format";
import { paths } from "../paths";

export type DocumentFacts = { id: number; name: string; size: number; sha256: string };

/** A paper of the register, with the fingerprint that shows that it is the same file. */
export const DocumentLink: FC<{ file: DocumentFacts }> = ({ file }) => (
  <span class="stack-small">
    <a href={paths.document(file.id)}>{file.name}</a>
    <span class="under">
      {fileSize(file.size)}. Fingeravtryck (SHA-256):{" "}
      <span class="fingerprint">{fingerprint(file.sha256)}</span>
    </span>
  </span>
);
