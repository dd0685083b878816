import type { Board } from "../boards/boards";

/** The board that is meant by a typed name; null for one that is not in the register. */
export function boardNamed(list: readonly Board[], typed: string): number | null {
  const name = typed.toLocaleLowerCase("sv");
  return list.find((board) => board.name.toLocaleLowerCase("sv") === name)?.id ?? null;
}
