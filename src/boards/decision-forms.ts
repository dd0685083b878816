import { z } from "zod";
import {
  complain,
  type FieldError,
  optionalProse,
  optionalText,
  requiredDay,
  requiredText,
  ticked,
} from "../fields";
import type { BoardDecision } from "./board-decisions";
import type { Board } from "./boards";
import { plainCaseNumber, plainParagraph } from "./minute-paragraph";

/** `§ 46`, `46 §` or `§§ 12–14`, as the register stores it. */
function minuteParagraph() {
  return requiredText(30).transform((written, ctx) => {
    const plain = plainParagraph(written);
    if (plain !== null) return plain;
    ctx.addIssue({ code: "custom", message: "not_a_paragraph" satisfies FieldError });
    return z.NEVER;
  });
}

export function caseNumber() {
  return optionalText(80)
    .transform(plainCaseNumber)
    .pipe(z.string().max(60, { error: "too_long" satisfies FieldError }));
}

/**
 * What a board has decided. `known`: the municipality's boards; one that is not among them is written by name. `today`: the
 * last day that it can have been. A correction also says why.
 */
export function decisionForm(
  known: readonly Pick<Board, "id" | "name">[],
  today: string,
  isCorrection: boolean,
) {
  return z
    .object({
      boardId: optionalText(10),
      boardName: optionalText(120),
      decidedOn: requiredDay(),
      paragraph: minuteParagraph(),
      caseNumber: caseNumber(),
      wording: optionalProse(5_000),
      immediateApproval: ticked(),
      reason: optionalText(500),
    })
    .superRefine(({ boardId, boardName, decidedOn, reason }, ctx) => {
      if (boardId !== "" && !known.some(({ id }) => String(id) === boardId))
        complain(ctx, "boardId", "choose_one");
      if (boardId === "" && boardName === "") complain(ctx, "boardName", "missing");
      if (decidedOn > today) complain(ctx, "decidedOn", "in_the_future");
      if (isCorrection && reason === "") complain(ctx, "reason", "missing");
    })
    .transform(({ boardId, boardName, reason: _, ...form }) => {
      const chosen = known.find(({ id }) => String(id) === boardId);
      return { ...form, boardId: chosen?.id ?? null, boardName: boardName || (chosen?.name ?? "") };
    });
}

export function typedDecision(decision: BoardDecision): Record<string, string> {
  return {
    boardName: decision.boardName,
    boardId: String(decision.boardId ?? ""),
    decidedOn: decision.decidedOn,
    paragraph: decision.paragraph,
    caseNumber: decision.caseNumber,
    wording: decision.wording,
    immediateApproval: decision.immediateApproval ? "yes" : "",
  };
}
