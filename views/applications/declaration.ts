/**
 * What a director declares, by the name that is stored with the sign-off (`DECLARATION` in src/applications/signoffs.ts).
 * A wording that has been shown is never changed: a new one gets a new name.
 */
const declarations: Record<string, (municipality: string) => string> = {
  "2026-11": (municipality) =>
    `Jag intygar att jag har rätt att lämna det här beskedet för ${municipality}, att jag har läst texten och att uppgifterna om beslutet stämmer.`,
};

export function declaration(name: string, municipality: string): string {
  return declarations[name]?.(municipality) ?? "";
}
