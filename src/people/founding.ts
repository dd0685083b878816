import type { Db } from "../../db/open";
import { type Act, type Actor, record } from "../history";
import { networkProfile } from "../membership/register";
import { foundNetwork } from "../membership/registration";
import { refuse } from "../refusal";
import { addPerson } from "./persons";
import { giveRole } from "./role-giving";
import { beginSession } from "./sessions";

/** An empty database becomes a network with its first administrator, who is signed in. Refused when there is one. */
export function foundWithAdministrator(
  db: Db,
  form: { network: string; name: string; email: string },
  act: Act,
): { token: string; expiresAt: string } {
  return db.transaction((tx) => {
    if (networkProfile(tx)) refuse("link_unknown");
    const by: Actor = { ...act.by, name: form.name };
    foundNetwork(tx, { name: form.network, county: "", purpose: "" }, { by, at: act.at });
    const id = addPerson(tx, { name: form.name, email: form.email, title: "" }, { by, at: act.at });
    giveRole(tx, id, { role: "administrator", municipalityCode: null }, { by, at: act.at });
    record(tx, { subject: "person", subjectId: id, event: "signed_in" }, { by, at: act.at });
    return beginSession(tx, id, act.at);
  });
}
