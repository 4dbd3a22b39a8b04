import { THE_USER } from "../reading/steps-of-use.ts";
import { gerundOf } from "../reading/verbs.ts";
import { capital } from "../words/capital.ts";
import type { Claim } from "./claim.ts";
import { happeningIn } from "./happening.ts";
import { setOff } from "./scene-from-moment.ts";
import type { World } from "./world.ts";

/** "Scan the barcode": the film's person does it, and a narrator says it. */
export function doneByUser(claim: Claim, at: number, { hero, productPhrase }: World): Claim {
  if (!claim.subject.startsWith(`${THE_USER} `)) return claim;
  const [verb = "", ...rest] = claim.subject.slice(THE_USER.length + 1).split(" ");
  const doing = happeningIn(claim.subject)?.doing ?? `${gerundOf(verb.replace(/s$/, ""))} ${rest.join(" ")}`;
  const open = AWAY_FROM_IT.test(doing) ? "" : (OPEN_BESIDE[at % OPEN_BESIDE.length] as string);
  const subject = `${setOff(hero)} ${doing}${open.replace("{product}", productPhrase)}`;
  return { ...claim, subject, line: `${capital(claim.origin.evidence ?? "").replace(/[.,;\s]+$/, "")}.` };
}

/** How an app is seen while it is used; what stands on its screen is nobody's to read. */
const OPEN_BESIDE = [
  ", {product} open in one hand",
  ", eyes on the screen of {product}",
  ", {product} under one thumb, the glass half turned away",
] as const;
/** What is done when the app has done its work. */
const AWAY_FROM_IT =
  /^(?:driving|walking|going|eating|relaxing|enjoying|leaving|running|sleeping|arriving|meeting|smiling|opening) /;
