import { addWorkingDays, type ClockTime, type Day, dayOf, type Instant, instantAt } from "../../src/calendar";
import type { Act } from "../../src/history";
import { actorOn, holdersOf } from "../../src/people/persons";
import type { Db } from "../open";
import type { Role } from "../schema";

type Happening = (at: Instant) => void | Promise<void>;

/**
 * What has happened in the demo before it is opened. Its parts are told in any order and lived in the order of time:
 * history only grows, so what comes first must be written first.
 */
export class Story {
  readonly today: Day;
  readonly #told: { at: Instant; happening: Happening }[] = [];
  readonly #names = new Map<string, number>();

  constructor(
    readonly db: Db,
    now: Instant,
  ) {
    this.today = dayOf(now);
  }

  /** The day so many working days from the first start; before it when negative. */
  day(workingDays: number): Day {
    return addWorkingDays(this.today, workingDays);
  }

  ago(workingDays: number, time: ClockTime): Instant {
    return instantAt(this.day(-workingDays), time);
  }

  on(at: Instant, happening: Happening): void {
    this.#told.push({ at, happening });
  }

  async live(): Promise<void> {
    const inOrder = this.#told.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    for (const { at, happening } of inOrder) await happening(at);
  }

  /** The one who holds the role at that time, as one who acts. */
  act(at: Instant, role: Role, municipalityCode?: string): Act {
    const [holder] = holdersOf(this.db, role, dayOf(at), municipalityCode);
    const by = holder && actorOn(this.db, holder.id, dayOf(at));
    if (!by) throw new Error(`nobody is ${role} ${municipalityCode ?? ""} at ${at}`);
    return { by, at };
  }

  /** Gives something that was just made a name, for what happens to it later. */
  name(name: string, id: number): void {
    this.#names.set(name, id);
  }

  id(name: string): number {
    const id = this.#names.get(name);
    if (id === undefined) throw new Error(`${name} has not happened yet`);
    return id;
  }
}
