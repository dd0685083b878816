import type { OpenDb } from "../../db/open";
import { documents, imports, network, networkPhases, persons, roles } from "../../db/schema";
import type { Instant } from "../../src/calendar";
import { addAgreement } from "./agreement";
import { addBoards } from "./boards";
import { addBodies } from "./bodies";
import { addFees } from "./fees";
import { addMunicipalities } from "./municipalities";
import { FIRST_DAY, insertAll, type Tx } from "./size";

const FILES_TAKEN_IN = 200;

/** A register as large as one can become: every municipality of the country and more, for twenty years. */
export function fillRegister(db: OpenDb, at: Instant): void {
  db.transaction((tx) => {
    insertAll(tx, network, [{ id: 1, name: "Riket", county: "Alla län", demo: true }]);
    insertAll(tx, networkPhases, [{ phase: "permanent", fromOn: FIRST_DAY }]);
    insertAll(tx, persons, [{ id: 1, name: "Ada Admin", email: "ada@example.se", title: "samordnare" }]);
    for (const role of ["administrator", "coordinator", "adviser"] as const)
      insertAll(tx, roles, [{ personId: 1, role, fromOn: FIRST_DAY }]);
    addMunicipalities(tx, at);
    addBoards(tx, at);
    addAgreement(tx, at);
    addBodies(tx, at);
    addFees(tx, at);
    addImports(tx, at);
  });
}

function addImports(tx: Tx, at: Instant): void {
  const files = Array.from({ length: FILES_TAKEN_IN }, (_, nth) => nth + 1);
  const file = {
    name: "namnder.xlsx",
    mediaType: "",
    size: 100_000,
    sha256: "",
    bytes: Buffer.alloc(100_000),
  };
  insertAll(
    tx,
    documents,
    files.map((id) => ({ ...file, id, readers: "network", at, byId: 1 })),
  );
  insertAll(
    tx,
    imports,
    files.map((documentId) => ({
      kind: "board_meetings",
      documentId,
      target: documentId,
      at,
      byId: 1,
      confirmedAt: at,
    })),
  );
}
