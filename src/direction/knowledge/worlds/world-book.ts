/** What the day of somebody with a calling looks like; texts may hold the slots of phases: {actor}, {his}, {he}, {him}. */
export interface PersonsWorld {
  /** Where the work is done, then where the person is seen from outside. */
  readonly places: readonly [inside: string, outside: string];
  /** The world without anybody near in it: what a film opens on; " | " parts pictures of which one film takes one. */
  readonly far: string;
  /** What is done on any day, in the order of the day. */
  readonly work: readonly string[];
  /** One thing of the work, seen close, nobody in the frame. */
  readonly thing: string;
  /** What a film closes on; may have several, too. */
  readonly end: string;
}

/** Callings, separated by commas, as the end of a phrase has them ("tram driver"), and their world. */
export type WorldRow = readonly [callings: string, world: PersonsWorld];

/** A row of a table of worlds: callings; rooms; the far picture; the work; a thing; the last picture. */
export function worldOf(
  callings: string,
  places: readonly [string, string],
  far: string,
  work: readonly [string, string, ...string[]],
  thing: string,
  end: string,
): WorldRow {
  return [callings, { places, far, work, thing, end }];
}
