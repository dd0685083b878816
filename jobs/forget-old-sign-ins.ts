import { addMinutes } from "../src/calendar";
import { forgetSignInsBefore } from "../src/people/sign-in";
import type { JobTools } from "./tools";

const KEPT_MINUTES = 24 * 60;

/** Sessions, links and requests that can no longer be used say only who was here when: they are not kept. */
export async function forgetOldSignIns({ db, now }: JobTools): Promise<void> {
  forgetSignInsBefore(db, addMinutes(now(), -KEPT_MINUTES));
}
