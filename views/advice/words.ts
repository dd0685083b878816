import type { Turn } from "../../src/advice/queue";
import type { TimeClass } from "../../src/advice/replies";
import type { AdviceRequest } from "../../src/advice/requests";

export const topicText: Record<AdviceRequest["topic"], string> = {
  finding_calls: "Att hitta medel",
  an_application: "En ansökan",
  budget: "Budget och medfinansiering",
  decisions: "Beslut och underskrifter",
  reporting: "Redovisning",
  other: "Annat",
};

export const timeClassText: Record<TimeClass, string> = {
  half_hour: "Högst en halvtimme",
  two_hours: "Högst två timmar",
  half_day: "En halv dag",
  day_or_more: "En dag eller mer",
};

export const turnText: Record<NonNullable<Turn> | "nobody", string> = {
  adviser: "Väntar på svar",
  municipality: "Besvarad",
  nobody: "Avslutad",
};
