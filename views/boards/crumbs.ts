import type { Board } from "../../src/boards/boards";
import type { Municipality } from "../../src/membership/register";
import { registerCrumb } from "../membership/day-picker";
import { paths } from "../paths";

export const boardsCrumbs = [registerCrumb, { href: "/boards", label: "Nämnder" }];

export const crumbsToMunicipality = ({ code, shortName }: Pick<Municipality, "code" | "shortName">) => [
  ...boardsCrumbs,
  { href: paths.municipality(code), label: shortName },
];

export const crumbsToBoard = ({ id, name }: Board) => [
  ...boardsCrumbs,
  { href: paths.board(id), label: name },
];
