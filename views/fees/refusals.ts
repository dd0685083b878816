import type { FEE_REFUSALS } from "../../src/fees/refusals";

export const feeRefusalText: Record<keyof typeof FEE_REFUSALS, string> = {
  fee_year_exists: "Avgiftsåret finns redan. Öppna det och ändra där.",
  fee_year_locked:
    "Årets avgift är låst och ändras inte. Är den fel ersätter du fördelningen med en ny, med en anledning.",
  fee_without_members: "Ingen kommun är medlem det året. Kontrollera medlemskapen i registret.",
  fee_without_residents:
    "Folkmängden saknas för minst en av kommunerna det året. Hämta den från SCB, eller välj ett annat år.",
  fixed_fees_differ:
    "De fasta beloppen är inte lika med summan, eller saknas för någon kommun. Rätta dem först.",
  fee_run_replaced: "Fördelningen är redan låst eller ersatt. Avgiftsårets sida visar vad som gäller.",
  paid_by_nobody: "Kommunen är inte med i den fördelningen.",
  already_corrected: "Uppgiften är redan rättad. Avgiftsårets sida visar vad som gäller.",
};
