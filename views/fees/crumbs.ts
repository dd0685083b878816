import { registerCrumb } from "../membership/day-picker";
import { paths } from "../paths";

export const feesCrumbs = [registerCrumb, { href: "/fees", label: "Avgifter" }];

export function yearCrumbs(year: number) {
  return [...feesCrumbs, { href: paths.fees(year), label: String(year) }];
}
