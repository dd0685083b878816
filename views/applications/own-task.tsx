import type { FC } from "hono/jsx";
import { isOver } from "../../src/applications/applications";
import { paths } from "../paths";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import type { Props } from "./application";

/** What the reader's own municipality has to do; the first thing it sees. */
export const OwnTask: FC<Props> = ({ application, board, ownCodes }) => {
  if (isOver(application)) return null;
  return (
    <>
      {board.rows
        .filter(({ code }) => ownCodes.includes(code))
        .map((row) => {
          const link = (
            <LinkButton href={paths.party(application.id, row.code)}>
              {row.waitsFor === "contact" ? `Svara för ${row.formalName}` : `${row.formalName} i ansökan`}
            </LinkButton>
          );
          const words = {
            contact: row.answer
              ? "Kommunen har svarat Intresserad. Ge ett slutligt svar när ni kan."
              : "Kommunen har inte svarat.",
            director: "Brev med en personlig länk är skickat till socialchefen. Beskedet har inte kommit.",
            adviser: "Inget att göra just nu. Rådgivaren arbetar med texten.",
          } as const;
          const consentMissing = row.isOwner && !board.ownerConsent && row.state !== "declined";
          return (
            <Notice
              tone={row.waitsFor === null && !consentMissing ? "success" : "info"}
              title={row.formalName}
            >
              <p>
                {row.waitsFor
                  ? words[row.waitsFor]
                  : row.state === "approved"
                    ? "Godkänt och klart."
                    : "Kommunen avstår."}{" "}
                {consentMissing && "Ni är föreslagna som projektägare och behöver lämna besked."}
              </p>
              <p>{link}</p>
            </Notice>
          );
        })}
    </>
  );
};
