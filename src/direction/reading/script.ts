import type { Page } from "./page.ts";
import type { Finding, ScriptShot } from "./reading.ts";
export function readScript(_page: Page): readonly Finding<ScriptShot>[] | null {
  return null;
}
