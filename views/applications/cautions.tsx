import type { FC } from "hono/jsx";
import type { Caution } from "../../src/applications/cautions";
import { Notice } from "../ui/notice";
import { cautionInWords } from "./blocker-words";

export const Cautions: FC<{ cautions: Caution[] }> = ({ cautions }) =>
  cautions.length === 0 ? null : (
    <Notice tone="warning" title="Tänk på detta innan ansökan lämnas in">
      <ul>
        {cautions.map((caution) => (
          <li>{cautionInWords(caution)}</li>
        ))}
      </ul>
    </Notice>
  );
