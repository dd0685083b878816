import type { FC } from "hono/jsx";
import type { Day } from "../../src/calendar";

/** What can be printed, taken out and brought in, for the register's start page. */
export const RegisterPapers: FC<{ day: Day; mayChange: boolean }> = ({ day, mayChange }) => (
  <ul>
    <li>
      <a href={`/register/contacts?day=${day}`}>Kontaktlista</a>
    </li>
    <li>
      <a href={`/register/annex-1?day=${day}`}>Bilaga 1: Parter och kontaktpersoner</a>
    </li>
    <li>
      Hela registret som <a href={`/register/register.xlsx?day=${day}`}>Excel</a> eller{" "}
      <a href={`/register/register.json?day=${day}`}>JSON</a>
    </li>
    {mayChange && (
      <li>
        <a href="/imports">Lägg in från kalkylblad</a>
      </li>
    )}
  </ul>
);
