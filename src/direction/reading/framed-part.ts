import { numberOf, ONE_TO_TEN, ORDINALS } from "./numbers.ts";
import type { Framing, TimedPart } from "./reading.ts";
import { halfAround, leftOverBehind, onwardsAhead, PICTURE, partAhead, partBehind } from "./timed-part.ts";

/** Which scenes a size, a move or an angle is said of. */
export interface FramedPart {
  readonly parts: readonly Framing["part"][];
  /** Of what is said of every scene: those that are excepted in the same breath. */
  readonly except?: readonly TimedPart[];
  /** Characters of the words ahead that say so; 0 where a picture is told with them: "open on a close-up of …". */
  readonly ahead: number;
  readonly behind: number;
}

const FILM = "(?:film|spot|ad|advert|commercial|video|clip|reel|story|piece|thing|movie)";
/** What may stand between "open on" and the size. */
const ADJECTIVES =
  "(?:(?:an?|the|one|our|very|really|super|big|slow|slowly|nice|calm|static|still|handheld|hand-held|tight|extreme|clean|quick|short|long|low|high|beautiful|single|lovely|gentle|smooth|steady|wide|medium|macro|locked-off|drone|aerial|shot) )*";
const OPENS = new RegExp(
  `\\b(?:opening (?:on|with)|(?:opens?|start(?:s|ing)?|begin(?:s|ning)?|kick(?:s|ing)? off)(?: (?:on|with|in|at|off|from|as))?) ${ADJECTIVES}$`,
);
const ENDS = new RegExp(
  `\\b(?:end(?:s|ing)?|finish(?:es|ing)?|clos(?:es|ing)|close|conclud(?:es|ing)|wrap(?:s|ping)? up|land(?:s|ing)?)(?: (?:on|with|in|at|up|as|under|before))* ${ADJECTIVES}$`,
);
const OPENS_BEHIND = new RegExp(
  `^(?: ${PICTURE})?(?: of [^,.;:]{1,30})? (?:to (?:open|start|begin)(?: with)?|at the (?:very )?(?:start|beginning)|as (?:the |an |our )?(?:first|opening) ${PICTURE}|for the (?:opening|opener|start)|in the (?:first|opening) ${PICTURE})\\b`,
);
const ENDS_BEHIND = new RegExp(
  `^(?: ${PICTURE})?(?: of [^,.;:]{1,30})? (?:to (?:close|end|finish)(?: (?:on|with))?|at the (?:very )?end|as (?:the |an |our )?(?:last|final|closing) ${PICTURE}|for the (?:end|ending|finale|finish|last ${PICTURE}|final ${PICTURE})|in the (?:last|final|closing) ${PICTURE})\\b`,
);
/** "Scenes 1 and 5", "shots 2, 3 and 4". */
const NUMBERS = new RegExp(
  `\\b(?:scenes|shots) ((?:(?:\\d{1,2}|${ONE_TO_TEN})(?:, ?| and | & |, and ))+(?:\\d{1,2}|${ONE_TO_TEN}))(?: [^.;:,\\n\\d]{0,24})?[,:]? ?$`,
);
/** "First shot wide, second medium, third close-up". */
const BARE_ORDINAL =
  /(?:^|[,;] ?|\band |\bthen )(?:the )?(first|second|third|fourth|fifth|sixth|last|final)(?: one)?[,:]?(?: (?:is|in|as|an?))* $/;
const REST = new RegExp(
  `\\b(?:everything else|all else|all the rest|the rest(?: of (?:it|them|the [a-z]+))?|(?:all |every |the |all the |any )other(?: ${PICTURE}| ones?|s)?|otherwise|in between|the (?:ones )?in[- ]between|elsewhere|the remaining [a-z]+|the middle(?: ${PICTURE})?)\\b[^.;:,\\n\\d]{0,24}[,:]? ?$`,
);
const THEN = /\bthen (?:only |all |just )?$/;
const WHOLE = new RegExp(
  `\\b(?:every(?:thing|where)?|all of it|(?:the )?(?:whole|entire) (?:${FILM}|time)?|(?:an |one )?all-|(?:the |this |our )?(?:${FILM}|camera|it) (?:is|stays|remains|should be|must be|plays|runs|happens) (?:always |all |only |entirely )?)(?: [^.;:,\\n\\d]{0,24})?[,:]? ?$`,
);
const ONLY =
  /(?<!\bnot )\b(?:only|solely|exclusively|nothing but|nothing (?:other|else) than|all|always|entirely|strictly|purely|never anything (?:but|other than|else than)|(?:just|only) (?:use|show|film|shoot)|use only)(?: (?:use|uses|show|shows|film|filmed|shoot|shot|seen|taken|in|from|with|as|on|through|use of))*(?: (?:the|extreme|very|super|big|tight|real|beautiful|natural|[a-z]+'s))* ?$/;
const SEVERAL = /\bjust (?:in |with |some )?(?:extreme |very |tight |beautiful )?$/;
const WHOLE_BEHIND =
  /^(?: (?:shots?|camera|cameras|footage|angles?|views?|pictures?|images?|frames?|work|only|filming|look))?,? (?:only|throughout|all the way(?: through)?|all through|exclusively|from (?:start to finish|beginning to end|first to last|the first (?:shot|frame) to the last)|start to finish|beginning to end|at all times|all the time|always|(?:for |during |over )?the (?:whole|entire) (?:time|way|film|spot|ad|video|thing|clip|reel|piece)|in (?:every|each|all)(?: the| single)? (?:shots?|scenes?|frames?|pictures?)|from end to end)\b/;

/** Which scenes the folded words around a size, a move or an angle (`said`) say it of; null where they say none. */
export function framedPart(ahead: string, said: string, behind: string): FramedPart | null {
  const left = onwardsAhead(ahead) ?? leftOverBehind(behind);
  const all = whole(ahead, said, behind);
  if (left !== null)
    return { ahead: all?.ahead ?? 0, ...left, behind: Math.max(left.behind, all?.behind ?? 0) };
  return all ?? half(ahead, behind) ?? numbered(ahead) ?? placed(ahead, said, behind);
}

function half(ahead: string, behind: string): FramedPart | null {
  const named = halfAround(ahead, behind);
  return named && { parts: [named.part], ahead: named.ahead, behind: named.behind };
}

function whole(ahead: string, said: string, behind: string): FramedPart | null {
  const all = WHOLE_BEHIND.exec(behind);
  const rest = REST.exec(ahead) ?? THEN.exec(ahead);
  if (rest !== null) return { parts: ["each"], ahead: rest[0].length, behind: all?.[0].length ?? 0 };
  const lead = WHOLE.exec(ahead) ?? ONLY.exec(ahead) ?? (said.endsWith("s") ? SEVERAL.exec(ahead) : null);
  if (all === null && lead === null) return null;
  return { parts: ["each"], ahead: lead?.[0].length ?? 0, behind: all?.[0].length ?? 0 };
}

function numbered(ahead: string): FramedPart | null {
  const list = NUMBERS.exec(ahead);
  if (list !== null) {
    const parts = (list[1] ?? "").split(/, ?and |, ?| and | & /).flatMap((one) => numberOf(one) ?? []);
    return { parts, ahead: list[0].length, behind: 0 };
  }
  const bare = BARE_ORDINAL.exec(ahead);
  return bare && { parts: [placeOf(bare[1] ?? "")], ahead: bare[0].length, behind: 0 };
}

/** The first is where the film opens, whatever its number. */
function placeOf(ordinal: string): Framing["part"] {
  if (ordinal === "first") return "opening";
  const index = ORDINALS.indexOf(ordinal);
  return index < 0 ? "ending" : index + 1;
}

/** "Opening wide shot of the hills". */
const DIRECTLY = /\b(opening|first|closing|last|final) (?:very |big |slow |beautiful )?$/;

function placed(ahead: string, said: string, behind: string): FramedPart | null {
  const direct = /shots?$/.test(said) ? DIRECTLY.exec(ahead) : null;
  if (direct !== null)
    return {
      parts: [/opening|first/.test(direct[0]) ? "opening" : "ending"],
      ahead: direct[0].length,
      behind: 0,
    };
  const isAlone = /^ ?(?:[.,;!]|$|and\b)/.test(behind);
  for (const { tail, part } of VERBS) {
    const last = tail.exec(behind);
    if (last !== null) return { parts: [part], ahead: 0, behind: isAlone ? 0 : last[0].length };
  }
  const named = partBehind(behind) ?? partAhead(ahead);
  if (named !== null && !OF_A_CARD.test(ahead.slice(ahead.length - named.ahead)))
    return { parts: [named.part], ahead: named.ahead, behind: named.behind };
  for (const { lead, part } of VERBS) {
    const first = lead.exec(ahead);
    if (first !== null) return { parts: [part], ahead: isAlone ? first[0].length : 0, behind: 0 };
  }
  return null;
}

const VERBS = [
  { lead: OPENS, tail: OPENS_BEHIND, part: "opening" },
  { lead: ENDS, tail: ENDS_BEHIND, part: "ending" },
] as const;
/** "The logo in close-up" is no last scene. */
const OF_A_CARD = /^(?:logo|cta|call)\b/;
