import { after, before, finding, isForbidden, type Page, sentenceAt } from "./page.ts";
import type { Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";
import { partAhead, partBehind } from "./timed-part.ts";

/** "On a clean white background": a studio that is nothing but its backdrop. What is told of one scene is no place of the film. */
export function backdrops(page: Page): Finding<string>[] {
  return everyMatch(page, BACKDROP)
    .filter(({ index, 0: said }) => {
      const end = index + said.length;
      return !isForbidden(page, index) && !isOfWriting(page, index, end) && !isOfOneScene(page, index, end);
    })
    .map(({ index, 0: said }) =>
      finding(
        page,
        page.text.slice(index, index + said.length).toLowerCase(),
        index,
        index + said.length,
        0.9,
      ),
    )
    .slice(0, 1);
}

const SHADES =
  "white|black|gr[ea]y|beige|cream|ivory|pink|red|orange|yellow|green|blue|navy|teal|purple|brown|sand|mint|sage|lilac|charcoal|pastel|off-white";
const BACKDROP = new RegExp(
  `\\b(?:(?:clean|plain|pure|simple|seamless|solid|minimal|soft|bright|light|dark|deep|pale|matte|bare|studio),? )*(?:(?:${SHADES}|seamless|plain|solid|studio)(?: (?:studio|seamless|paper))? )(?:background|backdrop)\\b(?! (?:music|noise|sound|image|video|color|colour))`,
  "g",
);

/** "The last scene on a yellow background", "scene 1 on blue". */
function isOfOneScene(page: Page, start: number, end: number): boolean {
  const from = sentenceAt(page, start)?.start ?? 0;
  const part = partAhead(page.folded.slice(from, start)) ?? partBehind(page.folded.slice(end, end + BEHIND));
  return (part !== null && part.part !== "each") || IN_A_SCENE.test(page.folded.slice(end, end + BEHIND));
}

const BEHIND = 24;
const IN_A_SCENE =
  /^ (?:in|for|during) (?:the )?(?:(?:first|last|final|opening|closing|second|third) )?(?:scene|shot)\b/;

/** "White text on a black background", "the logo on white background": of what is written. */
function isOfWriting(page: Page, start: number, end: number): boolean {
  return (
    /\b(?:text|titles?|logo|letters|lettering|type|typography|caption|captions|font|cta|end ?card|super|overlay|words?)\b[^.;,]*$/.test(
      before(page, start, 40),
    ) ||
    /^ (?:for|behind) (?:the |all )?(?:text|titles?|logo|captions?|type|end ?card|cta)/.test(
      after(page, end, 24),
    )
  );
}
