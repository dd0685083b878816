import type { Day } from "../calendar";
import { canonicalEmail } from "../people/persons";
import { readPhone } from "../people/phone";
import { readTypedDay } from "../typed-day";
import type { Column, PersonColumns } from "./network-columns";
import { isDirectorsPost, type PersonPart, type PersonRole } from "./network-headings";
import type { Place } from "./network-line";

export type PersonProblemCode =
  | "email_missing"
  | "person_name_missing"
  | "not_an_email"
  | "not_a_phone"
  | "not_a_day"
  | "no_director_to_be_representative"
  | "too_long";

export type WrittenPerson = {
  role: PersonRole;
  name: string;
  email: string;
  title: string;
  unit: string;
  phone: string;
  topics: string;
  fromOn: Day | null;
  /** Where the address stands, else the name. */
  place: Place;
};

type Complain = (place: Place, code: PersonProblemCode, about?: readonly string[]) => null;

/** The people of a row. A representative who is named by post is the director of the same row. */
export function peopleIn(
  columns: readonly PersonColumns[],
  placeOf: (column: Column) => Place,
  complain: Complain,
): WrittenPerson[] {
  const people: WrittenPerson[] = [];
  const posts: Place[] = [];
  for (const { role, at } of columns) {
    const cell = (part: PersonPart) => (at[part] ? placeOf(at[part]) : null);
    const name = cell("name");
    if (role === "representative" && name && isDirectorsPost(name.value)) posts.push(name);
    else {
      const read = personIn(role, cell, complain);
      if (read) people.push(read);
    }
  }
  for (const place of posts) {
    const director = people.find(({ role }) => role === "director");
    if (director) people.push({ ...director, role: "representative", place });
    else complain(place, "no_director_to_be_representative");
  }
  return people;
}

const EMAIL = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:"]+$/u;

function personIn(
  role: PersonRole,
  cell: (part: PersonPart) => Place | null,
  complain: Complain,
): WrittenPerson | null {
  const text = (part: PersonPart) => cell(part)?.value ?? "";
  if (text("name") === "" && text("email") === "") return null;
  const { name, email } = nameAndEmail(text("name"), text("email"));
  const place = [cell("email"), cell("name")].find((one) => one && one.value !== "") as Place;
  if (email === "") return complain(cell("email") ?? place, "email_missing");
  if (!EMAIL.test(email) || email.length > 200) return complain(place, "not_an_email");
  if (name === "") return complain(cell("name") ?? place, "person_name_missing");
  const tooLong = name.length > 120 || [text("title"), text("unit")].some((post) => post.length > 120);
  if (tooLong || text("topics").length > 300) return complain(place, "too_long");
  const phone = text("phone") === "" ? "" : readPhone(text("phone"));
  if (phone === null) return complain(cell("phone") ?? place, "not_a_phone");
  const from = cell("fromOn");
  const fromOn = from && from.value !== "" ? readTypedDay(from.value) : null;
  if (from && from.value !== "" && fromOn === null) return complain(from, "not_a_day");
  const topics = text("topics").replace(/\s*\n\s*/g, ", ");
  const written = { title: text("title"), unit: text("unit"), phone, topics, fromOn, place };
  return { role, name, email: canonicalEmail(email), ...written };
}

/** "Eva Ek <eva@kommun.se>", "Eva Ek, eva@kommun.se" or each in its own column; mailto: is how spreadsheets keep links. */
function nameAndEmail(name: string, email: string): { name: string; email: string } {
  const given = email.replace(/^mailto:/i, "").trim();
  if (given !== "") return { name: name.replace(/\s+/g, " "), email: given };
  const found = /[^\s<>(),;]+@[^\s<>(),;]+/.exec(name)?.[0] ?? "";
  const rest =
    found === ""
      ? name
      : name
          .replace(found, "")
          .replace(/[<>(),;\s]+$/, "")
          .replace(/[<>()]/g, "");
  return { name: rest.replace(/\s+/g, " ").trim(), email: found };
}
