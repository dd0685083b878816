/** For a list to choose among; `none` stands first and chooses nobody. */
export function personOptions(
  none: string,
  people: readonly { id: number; name: string; title: string }[],
): { value: string; label: string }[] {
  return [
    { value: "", label: none },
    ...people.map(({ id, name, title }) => ({
      value: String(id),
      label: [name, title].filter(Boolean).join(", "),
    })),
  ];
}
