import { changeRequirements } from "../../src/applications/requirements";
import { addBoard } from "../../src/boards/boards";
import { recordDecision } from "../../src/mandates/deciding";
import { giveMandate } from "../../src/mandates/mandates";
import { handInForm } from "../../src/mandates/partner-forms";
import { A_BOARD } from "../boards/a-board";
import { A_DECISION, A_FORM, A_MANDATE } from "../mandates/papers";
import { act, secretFor, type World } from "../support/world";
import { EVERYBODY, NETWORK, OWN, PARTIES, type RoomAccess } from "./who";

const KEEPERS = ["adviser", ...OWN] as const;
const PARTY = "/applications/:id/parties/:code";

export const mandatesAccess: RoomAccess = {
  table: {
    "GET /applications/:id/tasks": PARTIES,
    "GET /applications/:id/requirements": ["adviser"],
    "POST /applications/:id/requirements": ["adviser"],
    [`GET ${PARTY}/case`]: [...KEEPERS],
    [`POST ${PARTY}/case-numbers`]: [...KEEPERS],
    [`POST ${PARTY}/board-papers`]: [...KEEPERS],
    [`GET ${PARTY}/decisions/new`]: [...KEEPERS],
    [`POST ${PARTY}/decisions`]: [...KEEPERS],
    [`GET ${PARTY}/decisions/:decisionId`]: PARTIES,
    [`POST ${PARTY}/decisions/:decisionId/minutes`]: [...KEEPERS],
    [`POST ${PARTY}/decisions/:decisionId/striking`]: [...KEEPERS],
    [`GET ${PARTY}/mandates/new`]: [...KEEPERS],
    [`POST ${PARTY}/mandates`]: [...KEEPERS],
    [`GET ${PARTY}/mandates/:mandateId`]: PARTIES,
    [`POST ${PARTY}/mandates/:mandateId/ending`]: [...KEEPERS],
    [`POST ${PARTY}/mandates/:mandateId/striking`]: [...KEEPERS],
    [`GET ${PARTY}/partner-form`]: PARTIES,
    [`POST ${PARTY}/partner-forms`]: [...KEEPERS],
    [`GET ${PARTY}/partner-forms/:formId/document`]: PARTIES,
    [`POST ${PARTY}/partner-forms/:formId/checks`]: ["adviser"],
    "GET /signoffs/:token/partner-forms": EVERYBODY,
    "POST /signoffs/:token/partner-forms": EVERYBODY,
    "GET /boards/:id/delegated-decisions": [...NETWORK, ...OWN],
    "GET /boards/:id/delegated-decisions/list.csv": [...NETWORK, ...OWN],
    "GET /boards/:id/delegated-decisions/list.pdf": [...NETWORK, ...OWN],
    "POST /boards/:id/delegated-decisions/reports": [...KEEPERS],
  },
  addresses: (w: World) => {
    const by = act(w.adviser);
    const key = { applicationId: 1, code: "0184" };
    const requirements = { partnerForms: "signed", decisionsRequired: "recorded" } as const;
    changeRequirements(w.db, 1, requirements, by);
    const boardId = addBoard(
      w.db,
      { ...A_BOARD, name: "Omsorgsnämnden", municipalityCode: "0184", fromOn: "2020-01-01" },
      act(w.coordinator),
    );
    const decisionId = recordDecision(w.db, key, A_DECISION, by);
    const mandateId = giveMandate(w.db, "0184", A_MANDATE, by);
    const formId = handInForm(w.db, key, A_FORM, by);
    const own = "/applications/1/parties/0184";
    return {
      [`${PARTY}/decisions/:decisionId`]: `${own}/decisions/${decisionId}`,
      [`${PARTY}/mandates/:mandateId`]: `${own}/mandates/${mandateId}`,
      [`${PARTY}/partner-forms/:formId`]: `${own}/partner-forms/${formId}`,
      [`${PARTY}/decisions/new`]: `${own}/decisions/new`,
      [`${PARTY}/mandates/new`]: `${own}/mandates/new`,
      "/signoffs/:token/partner-forms": `/signoffs/${secretFor(w, w.director.solna)}/partner-forms`,
      "/boards/:id/delegated-decisions": `/boards/${boardId}/delegated-decisions`,
    };
  },
};
