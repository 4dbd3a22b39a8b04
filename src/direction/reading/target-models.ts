import { fold } from "./fold.ts";
import { mayNameModels, namedModels } from "./model-names.ts";
import type { Page } from "./page.ts";
import type { Finding } from "./reading.ts";

/** The models of a brief as it was given: its page has blanks in their place. */
export function readTargetModels(page: Page, given: string): Finding<string>[] {
  if (!mayNameModels(page)) return [];
  return namedModels({ folded: fold(given), sieve: page.sieve }, given).map(({ from: _, ...model }) => model);
}
