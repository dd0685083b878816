import { call } from "../calls/calls";
import { municipality } from "../membership/register";
import { belongsTo, holds, municipalitiesOf, requireRole } from "../people/permissions";
import { type C, idIn, viewer } from "../web";
import {
  type Application,
  application,
  currentVersion,
  isOver,
  partiesOf,
  requireReader,
} from "./applications";
import { recordOpening } from "./board";

/** The application in the address, for one who may read it. */
export function readable(c: C): Application {
  const found = application(c.var.db, idIn(c));
  requireReader(c.var.db, found, viewer(c));
  return found;
}

/** The application in the address, for the adviser only. */
export function forAdviser(c: C): Application {
  requireRole(viewer(c), "adviser");
  return readable(c);
}

export function shortNames(c: C) {
  return (code: string) => municipality(c.var.db, code).shortName;
}

/** What every page about one application shows above its own part. */
export function heading(c: C, found: Application) {
  const { db, at } = c.var;
  return {
    application: found,
    call: call(db, found.callId),
    isAdviser: holds(viewer(c), "adviser"),
    ownCodes: municipalitiesOf(viewer(c)),
    at,
  };
}

/** That the municipality's own people have the page open, for the one who else would have to ask. */
export function noteOpening(c: C, found: Application): void {
  const { personId } = viewer(c);
  if (personId === null || isOver(found)) return;
  const versionNumber = found.status === "draft" ? 0 : (currentVersion(c.var.db, found.id)?.number ?? 0);
  for (const { code } of partiesOf(c.var.db, found.id)) {
    if (belongsTo(viewer(c), code)) {
      recordOpening(
        c.var.db,
        { applicationId: found.id, municipalityCode: code, personId, versionNumber },
        c.var.at,
      );
    }
  }
}
