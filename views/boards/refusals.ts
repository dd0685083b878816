import type { BOARD_REFUSALS } from "../../src/boards/refusals";

export const boardRefusalText: Record<keyof typeof BOARD_REFUSALS, string> = {
  board_known: "Kommunen har redan en nämnd med det namnet i registret.",
  board_ended: "Nämnden är avslutad den dagen. Lägg sammanträdet på den nämnd som har tagit över.",
  board_has_committees: "Nämnden har utskott i registret. Avsluta utskotten först.",
  board_meeting_known: "Nämnden har redan ett sammanträde den dagen. Ändra det i stället.",
  board_meeting_cancelled: "Sammanträdet är inställt. Lägg till ett nytt om nämnden ändå ska träffas.",
  delegation_corrected: "Uppgiften har redan rättats. Nämndens sida visar vad som gäller.",
  board_decision_known:
    "Beslutet finns redan i registret, med andra uppgifter. Öppna det under kommunens beslut och rätta det där.",
  board_decision_corrected: "Beslutet har redan rättats. Öppna det som gäller nu och rätta det.",
  board_decision_carries:
    "Något i registret vilar på beslutet, så det kan inte strykas. Rätta det i stället.",
};
