import { framedOnly } from "./framings.ts";
import { readKeptInSight } from "./kept-in-sight.ts";
import { readLoops } from "./loops.ts";
import type { Page } from "./page.ts";
import type { BriefReading } from "./reading.ts";

/** What is seen again and again and how the end meets the beginning; what is said of single scenes is asked of no others. */
export function saidOfScenes(page: Page, soFar: BriefReading): Partial<BriefReading> {
  const told = {
    keptInSight: readKeptInSight(page, soFar),
    loops: soFar.script === null ? readLoops(page) : [],
  };
  return { ...told, ...framedOnly({ ...soFar, ...told }) };
}
