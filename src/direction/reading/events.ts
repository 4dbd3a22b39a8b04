import type { Page } from "./page.ts";
import type { AskedEvent, Finding } from "./reading.ts";
export function readEvents(_page: Page): Finding<AskedEvent>[] {
  return [];
}
