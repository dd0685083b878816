const CHIEF = /chef|direktör/i;

/**
 * What to look at in a representative's title: clause 8 asks for a chief of social services or of an administration. Null when
 * the title, or the post that the board appointed, names a chief or a director.
 */
export function titleNote({ title, byPost }: { title: string; byPost: string }): string | null {
  if (CHIEF.test(`${title} ${byPost}`.normalize("NFC"))) return null;
  return title === ""
    ? "Titeln saknas. Representanten ska vara social- eller förvaltningschef (punkt 8)."
    : "Titeln ser inte ut som social- eller förvaltningschef (punkt 8).";
}
