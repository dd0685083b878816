// They live with the database, whose triggers index by them.
export { stem, stems, wordsOf } from "../../db/swedish/stemming";
