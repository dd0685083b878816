import { addDays, type Day, weekdayOf, workingDayUpTo } from "../../../src/calendar";

/**
 * Which board is competent in each municipality is not known: names, days and lead times are invented, though of the kinds
 * that municipalities have. `meets`: the weekday (1 = Monday) and which one of the month.
 */
export type BoardPlan = {
  code: string;
  name: string;
  meets: { weekday: 1 | 2 | 3 | 4; nth: 1 | 2 | 3 | 4 };
  startsAt: string;
  place: string;
  papersInDays: number;
  preparationDays: number;
  noticeDays: number;
  immediate?: boolean;
  /** Months without a meeting besides July. */
  skips?: number[];
};

const usual = { papersInDays: 21, preparationDays: 14, noticeDays: 7 };

export const BOARD_PLANS: BoardPlan[] = [
  {
    code: "0114",
    name: "Social- och omsorgsnämnden",
    meets: { weekday: 4, nth: 3 },
    startsAt: "18:30",
    place: "Kommunhuset",
    ...usual,
  },
  {
    code: "0115",
    name: "Socialnämnden",
    meets: { weekday: 2, nth: 3 },
    startsAt: "19:00",
    place: "Kommunalhuset",
    ...usual,
    papersInDays: 24,
  },
  {
    code: "0117",
    name: "Socialnämnden",
    meets: { weekday: 3, nth: 3 },
    startsAt: "17:00",
    place: "Alceahuset",
    ...usual,
  },
  {
    code: "0123",
    name: "Socialnämnden",
    meets: { weekday: 4, nth: 3 },
    startsAt: "18:00",
    place: "Ridderstolpen",
    ...usual,
    papersInDays: 28,
    preparationDays: 16,
  },
  {
    code: "0125",
    name: "Socialnämnden",
    meets: { weekday: 3, nth: 2 },
    startsAt: "18:00",
    place: "Kommunhuset",
    ...usual,
    papersInDays: 18,
    immediate: true,
    skips: [8],
  },
  {
    code: "0139",
    name: "Socialnämnden",
    meets: { weekday: 4, nth: 3 },
    startsAt: "15:00",
    place: "Kommunhuset",
    ...usual,
  },
  {
    code: "0160",
    name: "Socialnämnden",
    meets: { weekday: 3, nth: 3 },
    startsAt: "18:00",
    place: "Kommunhuset",
    ...usual,
    papersInDays: 30,
    preparationDays: 15,
  },
  {
    code: "0162",
    name: "Socialnämnden",
    meets: { weekday: 2, nth: 3 },
    startsAt: "19:00",
    place: "Mörby centrum",
    ...usual,
    immediate: true,
  },
  {
    code: "0163",
    name: "Vård- och omsorgsnämnden",
    meets: { weekday: 3, nth: 2 },
    startsAt: "18:00",
    place: "Turebergshuset",
    ...usual,
    skips: [8],
  },
  {
    code: "0183",
    name: "Social- och arbetsmarknadsnämnden",
    meets: { weekday: 1, nth: 3 },
    startsAt: "18:30",
    place: "Stadshuset",
    ...usual,
    papersInDays: 25,
  },
  {
    code: "0184",
    name: "Socialnämnden",
    meets: { weekday: 2, nth: 3 },
    startsAt: "18:30",
    place: "Stadshuset",
    ...usual,
    papersInDays: 28,
    preparationDays: 20,
  },
  {
    code: "0186",
    name: "Omsorgs- och socialnämnden",
    meets: { weekday: 1, nth: 3 },
    startsAt: "17:30",
    place: "Stadshuset",
    ...usual,
  },
  {
    code: "0187",
    name: "Nämnden för social omsorg",
    meets: { weekday: 1, nth: 3 },
    startsAt: "18:00",
    place: "Rådhuset",
    ...usual,
    papersInDays: 16,
    skips: [1, 8],
  },
  {
    code: "0188",
    name: "Socialnämnden",
    meets: { weekday: 4, nth: 3 },
    startsAt: "13:00",
    place: "Rubinen",
    ...usual,
    papersInDays: 35,
    preparationDays: 21,
  },
  {
    code: "0191",
    name: "Arbetsmarknads- och socialnämnden",
    meets: { weekday: 2, nth: 3 },
    startsAt: "17:00",
    place: "Kommunhuset",
    ...usual,
    immediate: true,
  },
];

/** About monthly, never in July, and before a day on which the office is closed rather than on it. */
export function plannedDays({ meets, skips = [] }: BoardPlan, year: number): Day[] {
  const months = Array.from({ length: 12 }, (_, i) => i + 1).filter(
    (month) => month !== 7 && !skips.includes(month),
  );
  return months.map((month) => {
    const first = `${year}-${String(month).padStart(2, "0")}-01`;
    const toWeekday = (meets.weekday - weekdayOf(first) + 7) % 7;
    // Christmas comes early in every board's calendar.
    const nth = month === 12 ? 2 : meets.nth;
    return workingDayUpTo(addDays(first, toWeekday + (nth - 1) * 7));
  });
}
