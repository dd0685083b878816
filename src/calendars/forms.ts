import { z } from "zod";
import { ALARMS } from "../../db/schema";
import { choice, oneOf, requiredText } from "../fields";
import type { AddressForm, Calendar } from "./addresses";

const facts = { calendarName: requiredText(60), calendarAlarm: choice(ALARMS) };

export const addressForm = z
  .object(facts)
  .transform(
    ({ calendarName, calendarAlarm }): AddressForm => ({ name: calendarName, alarm: calendarAlarm }),
  );

/** A municipality's calendar is chosen by its code; `codes`: those that the reader may have. */
export function newAddressForm(codes: readonly string[]) {
  return z
    .object({ ...facts, calendarChoice: oneOf(["own", "network", ...codes]) })
    .transform(
      ({ calendarName: name, calendarAlarm: alarm, calendarChoice: chosen }): Calendar & AddressForm =>
        chosen === "own" || chosen === "network"
          ? { name, alarm, calendar: chosen, municipalityCode: null }
          : { name, alarm, calendar: "municipality", municipalityCode: chosen },
    );
}

export const emptyAddress: Record<string, string> = { calendarChoice: "own", calendarAlarm: "none" };

export function typedAddress({ name, alarm }: AddressForm): Record<string, string> {
  return { calendarName: name, calendarAlarm: alarm };
}
