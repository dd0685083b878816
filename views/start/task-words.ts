import type { Task } from "../../src/start/tasks";
import { theReportText } from "../awards/words";
import { counted, names } from "../format";
import { taskText } from "../mandates/words";
import { paths } from "../paths";

/** A task as a link, with why it is there. */
export function taskInWords(task: Task): { href: string; words: string; because?: string } {
  switch (task.what) {
    case "fill_register":
      return {
        href: "/imports",
        words: "Lägg in nätverkets kommuner",
        because: "Registret är tomt. Har ni ett kalkylblad tar det några minuter.",
      };
    case "approve_population":
      return {
        href: `/population/fetches/${task.id}`,
        words: `Granska och godkänn invånarantalen för ${task.year}`,
        because: "De styr hur avgiften fördelas, och gäller först när de är godkända.",
      };
    case "ask_address":
      return {
        href: `/outbox/addresses#refused-${task.refused.id}`,
        words: `Be om rätt adress till ${task.refused.name}`,
        because: `Brevet till ${task.refused.address} kom inte fram.`,
      };
    case "candidates":
      return {
        href: "/candidates",
        words: `Ta ställning till ${counted(task.count, "post", "poster")} i inkorgen`,
        because: "Nya poster från bevakade källor.",
      };
    case "advice":
      return {
        href: "/advice",
        words: `Svara på ${counted(task.count, "fråga", "frågor")} från kommunerna`,
      };
    case "sources":
      return {
        href: "/sources",
        words: `Se över ${counted(task.sources.length, "källa", "källor")} där utlysningar kan saknas`,
        because: names(task.sources.map(({ name }) => name)),
      };
    case "unconfirmed":
      return {
        href: paths.call(task.call.id),
        words: `Kontrollera sista dag: ${task.call.title}`,
        because: "Ingen har jämfört datumet med finansiärens sida.",
      };
    case "call_changed":
      return {
        href: paths.call(task.id),
        words: `Ta ställning till finansiärens ändring: ${task.title}`,
        because: "Finansiären säger något annat än när utlysningen lades in.",
      };
    case "write":
      return {
        href: paths.application(task.id),
        words: `Skriv klart och skicka: ${task.title}`,
        because: "Texten är ett utkast.",
      };
    case "write_section":
      return {
        href: `${paths.application(task.id)}/sections/${task.key}`,
        words: `Skriv avsnittet ${task.heading}: ${task.title}`,
        because: "Du är utsedd att skriva det.",
      };
    case "send_again":
      return {
        href: paths.application(task.id),
        words: `Skicka ny version: ${task.title}`,
        because: "Texten eller deltagarna har ändrats sedan versionen skickades.",
      };
    case "hand_in":
      return {
        href: paths.application(task.id),
        words: `Lämna in: ${task.title}`,
        because: "Alla har godkänt.",
      };
    case "check_forms":
      return {
        href: task.code === null ? paths.tasks(task.id) : paths.partnerForm(task.id, task.code),
        words: `Kontrollera ${counted(task.count, "undertecknad blankett", "undertecknade blanketter")}: ${task.title}`,
        because: "Det som är undertecknat ska stämma med den version som gäller.",
      };
    case "reply_to_completion":
      return {
        href: `${paths.application(task.id)}/completions/${task.completionId}/replies/new`,
        words: `Lämna in kompletteringen: ${task.title}`,
        because: "Finansiären har begärt mer underlag.",
      };
    case "hand_in_report":
      return {
        href: paths.report(task.id, task.reportId),
        words: `Lämna ${theReportText[task.kind]}: ${task.title}`,
        because: "Finansiären väntar på redovisningen.",
      };
    case "answer":
      return {
        href: paths.party(task.id, task.code),
        words: `Svara för ${task.name}: ${task.title}`,
        because: "Vill kommunen delta?",
      };
    case "consent":
      return {
        href: paths.party(task.id, task.code),
        words: `Lämna besked om att vara projektägare: ${task.title}`,
        because: `${task.name} är föreslagen som projektägare.`,
      };
    case "check_form":
      return {
        href: paths.partnerForm(task.id, task.code),
        words: `Kontrollera samverkansblanketten från ${task.name}: ${task.title}`,
        because: "Den är inlämnad och ska jämföras med versionen.",
      };
    case "papers":
      return {
        href: paths.party(task.id, task.code),
        words: `Gör klart underlaget från ${task.name}: ${task.title}`,
        because: `${task.asked ? "Rådgivaren har begärt en ändring. " : ""}Kvar: ${task.left.map((left) => taskText[left].toLowerCase()).join(", ")}.`,
      };
    case "approve":
      return {
        href: paths.party(task.id, task.code),
        words: `Godkänn eller avstå: ${task.title}`,
        because: "Beskedet lämnas genom den personliga länken i brevet. Här kan du be om en ny.",
      };
  }
}
