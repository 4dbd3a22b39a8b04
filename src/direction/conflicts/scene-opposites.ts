import type { SettledBrief } from "../constraints/constraint-rule.ts";
import { sentencesOf } from "../words/sentences.ts";
import { wishedText } from "./brief-words.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";

/** Words by which one state follows the other, stands beside it or is only like it. */
const IN_TURN =
  /\b(?:then|turns?|turned|turning|from|into|to|till|until|while|before|after|afterwards|later|next|first|starts?|ends?|opens?|becomes?|becoming|dissolves?|fills?|filling|empt(?:y|ies) out|versus|vs|like|as if|not|no|never|instead|dreams?|imagines?|remembers?|memor\w+|again|soon|suddenly|once|now|but|against|contrast\w*|outside|inside|beside|next to|yet|though|although|despite|without|reveal\w*|used to|except|or|another|other|dawn|dusk|noon|midday|midnight|night|morning|evening|sunrise|sunset|hours?|away|behind|beyond|through|in between|between|intercut\w*|split)\b/i;
const NEAR_CHARACTERS = 70;

/** States that one place or one picture cannot have at once. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:empty|deserted|abandoned|depopulated|solitary|lonely)(?! (?:glass|glasses|cup|bottle|plate|bowl|box|can|chair|seat|stage|page|frame|tank|shelf|shelves|fridge|pocket|wallet|stomach|bag)\w*)\b|\bnot a soul\b/i,
    /\b(?:crowded|packed (?:with|full)|bustling|teeming|thronged|swarming|heaving|overcrowded|full of (?:people|tourists|guests|dancers|fans|families)|busy with|jam-packed|(?:huge|big|massive|cheering|dense) crowds?)\b/i,
  ],
  [
    /\b(?:heat ?wave|scorching|sweltering|blazing heat|tropical heat|midsummer heat|hot summer(?:'s)? (?:day|afternoon|night))\b/i,
    /\b(?:blizzards?|snow ?storms?|deep snow|freezing (?:cold|winter|snow)|icy winter|snow[- ]covered|sub-?zero)\b/i,
  ],
  [
    /\b(?:set in (?:deep |mid-?)?winter|winter (?:wonderland|landscape|forest|night)|deep snow|blizzards?|snow ?storms?)\b/i,
    /\b(?:(?:hot|warm|sunny) (?:\w+ )?(?:june|july|august|summer)(?:['’]s)? (?:day|afternoon|evening|night|morning|noon)|set in (?:high |mid-?)?summer|summer (?:heat|beach|meadow))\b/i,
  ],
  [
    /\b(?:sunset|sundown|dusk|nightfall)(?= (?:light |sky |scene )?(?:at|in the) (?:dawn|sunrise|daybreak|noon|midday|(?:early )?morning)\b)/i,
    /\b(?:at|in the) (?:dawn|sunrise|daybreak|noon|midday|(?:early )?morning)\b/i,
  ],
  [
    /\b(?:sunrise|daybreak|dawn|morning light)(?= (?:light |sky |scene )?(?:at|in the) (?:dusk|sunset|midnight|nightfall|evening)\b)/i,
    /\b(?:at|in the) (?:dusk|sunset|midnight|nightfall|evening)\b/i,
  ],
  [
    /\b(?:pastels?|muted|desaturated|washed[- ]out|subdued) (?:(?:palette|colou?rs?|tones?|shades?|hues?)\b)?/i,
    /\b(?:saturated|neon|fluorescent|garish|dayglo|day-glo) (?:\w+ )?(?:colou?rs?|palette|tones?|hues?)\b(?! accents?)/i,
  ],
  [
    /\b(?:only|strictly|nothing but|exclusively) (?:earth|earthy|natural|neutral|muted|pastel|sepia|grey|gray)(?:[- ]?(?:tones?|colou?rs?|shades?|hues?))?\b/i,
    /\b(?<!(?:touch|touches|hint|hints|accents?|splash|pop) of )(?:electric|neon|hot|acid|fluorescent|bright|garish) (?:blue|pink|green|yellow|orange|purple|red|colou?rs?)\b(?! accents?)/i,
  ],
  [
    /\b(?:cloudless|clear blue sk(?:y|ies)|not a cloud|bone[- ]dry|drought)\b/i,
    /\b(?:pouring rain|torrential rain|downpour|thunderstorms?|thick fog|dense fog|heavy rain|overcast)\b/i,
  ],
  [
    /\b(?:whisper(?:s|ed|ing)?|hushed|in a low voice)\b/i,
    /\b(?:shout(?:s|ed|ing)?|scream(?:s|ed|ing)?|yell(?:s|ed|ing)?|at the top of (?:his|her|their) (?:voice|lungs))\b/i,
  ],
  [
    /\b(?:static (?:camera|shots?|frame|tripod)|locked[- ]off|tripod only|(?:all|everything|only|entirely) (?:shot |filmed )?(?:on|from) (?:a |the )?tripod|fixed camera|camera (?:never|does not|doesn['’]t) moves?|camera (?:is|stays|remains) (?:still|static|fixed)|(?:no|without(?: any)?) camera (?:moves?|movements?))\b/i,
    /\b(?:handheld|hand-held|shaky[- ]cam|constantly moving camera|whip pans?|swirling camera|orbit(?:s|ing|al)? (?:around|shots?|moves?)|(?:drone )?fly[- ]?through|steadicam|gimbal|(?:tracking|dolly|crane|follow|drone|push-in) shots?|dollies|camera (?:circles|orbits|follows|glides|sweeps|flies|floats|swoops|spins|whirls|chases|pushes|tracks))\b/i,
  ],
  [
    /\b(?:only|all|nothing but|exclusively) (?:extreme )?close[- ]?ups?\b|\bclose[- ]?ups? only\b/i,
    /\b(?:only|all|nothing but|exclusively) (?:wide|long|establishing|aerial)(?: shots?| angles?)?\b|\bwide(?: shots?)? only\b|\bwide (?:aerial|drone) shots?\b/i,
  ],
  [
    /\b(?:pitch[- ](?:dark|black)|completely dark|total darkness|no light at all)\b/i,
    /\b(?:brightly lit|bright (?:day)?light|high[- ]key|flooded with light|sun-?drenched|glaring light)\b/i,
  ],
  [
    /\b(?:underwater|on the sea ?bed|at the bottom of the (?:sea|ocean|pool))\b/i,
    /\b(?:in the desert|on the moon|on a mountain ?top|in (?:outer )?space)\b/i,
  ],
  [
    /\b(?:one-?shot|single) location\b|\bone room only\b|\ball in one (?:room|place|location)\b|\bnever leaves? the (?:room|kitchen|house|studio|office)\b/i,
    /\b(?:(?:five|six|seven|eight|nine|ten|twelve|\d+) (?:different |separate )?(?:cities|countries|locations|places)|around the (?:world|globe)|across (?:\w+ )?continents)\b/i,
  ],
  [
    /\b(?:outdoors? only|only outdoors|(?:entirely|exclusively|always) outdoors|all (?:shot |filmed )?outdoors|no (?:interiors?|indoor (?:scenes|shots)))\b/i,
    /\b(?:inside (?:the|an?|their|his|her) (?:\w+ )?(?:room|kitchen|house|home|office|studio|flat|apartment|shop|factory|garage|gym)|in (?:the|an?|their|his|her) (?:living room|kitchen|bedroom|bathroom|office|studio|library|hallway|basement)|indoors)\b/i,
  ],
  [
    /\b(?:indoors? only|only indoors|(?:entirely|exclusively|always) indoors|never leaves? the (?:studio|house|room|building)|studio only|all (?:shot )?indoors)\b/i,
    /\b(?:outdoors|in the park|on the beach|in the (?:forest|mountains|street|desert|countryside)|on a (?:mountain|beach|rooftop)|in the open air)\b/i,
  ],
  [
    /\b(?:live[- ]action only|real footage only|only real footage|no animation|no cgi|nothing animated)\b/i,
    /\b(?:(?:2d|3d|fully|hand-drawn|cel)[- ]animat\w+|animated (?:film|characters?|explainer)|cartoon(?:s| style)?|cgi (?:dragon|creature|characters?|world)|cartoon|claymation|stop[- ]motion|drawn characters?|talking animals?)\b/i,
  ],
  [
    /\b(?:only|all|entirely|exclusively|always|everything) (?:in |by |at |during )?(?:broad |bright )?(?:daylight|daytime)\b|\bdaylight only\b|\bno night (?:scenes?|shots?)\b/i,
    /\b(?:neon[- ]lit night|at night|night[- ]?time|by moonlight|moonlit|under the stars|midnight|night (?:street|city|market|drive|scene))\b/i,
  ],
  [
    /\b(?:all alone|on (?:his|her) own|a solo (?:hiker|runner|climber|traveller|traveler|sailor|cyclist)|completely alone|nobody else)\b/i,
    /\b(?:with (?:his|her|their) (?:whole |entire )?(?:family|friends|team|crew)|group of friends|surrounded by (?:friends|fans|people|family))\b/i,
  ],
  [
    /\b(?:slow[- ]?motion (?:throughout|all the way|only)|all in slow[- ]?motion)\b/i,
    /\b(?:time[- ]?lapse (?:throughout|only|all the way)|hyper ?lapse|sped[- ]up|fast[- ]forward)\b/i,
  ],
  [
    /\b(?:dead silent|complete(?:ly)? silen(?:t|ce)|total(?:ly)? silen(?:t|ce)|absolute silence|silent film|no sounds?(?: at all)?)\b/i,
    /\b(?:deafening|roaring|loud (?:music|rock|techno|engine|crowd|cheering)|blaring|thunderous|booming)\b/i,
  ],
];

/** Two states in one breath that nothing puts one after the other: an empty beach that is crowded. */
export const sceneOpposites: ConflictRule = (brief, demands) =>
  OPPOSITES.flatMap(([left, right]) => {
    const pair = pairIn(wishedText(brief), left, right) ?? wholeFilm(brief, left, right);
    if (!pair) return [];
    const [earlier, later] = pair;
    return [
      {
        between: demandIds(demands, ["must_include", "shot", "tone"], ({ statement }) =>
          pair.some((words) => statement.includes(words)),
        ),
        givenUp: [],
        explanation: `"${earlier}" and "${later}" cannot both be true of one picture.`,
        resolution: `"${later}" leads, being the later word; what "${earlier}" asks for is kept where a scene of its own can show it.`,
      },
    ];
  });

/** The later word is said of one part of the film only. */
const ONE_PART =
  /^[^,;]{0,24}\b(?:at|in|for|on) the (?:very )?(?:end|start|beginning|opening|first|last|final|middle|close|drop|reveal|second half)\b/i;

/** The two words in one sentence, near each other, in the order written. */
function pairIn(text: string, left: RegExp, right: RegExp): readonly [string, string] | null {
  for (const sentence of sentencesOf(text)) {
    const one = left.exec(sentence);
    const two = right.exec(sentence);
    if (!one || !two) continue;
    const [first, last] = one.index < two.index ? [one, two] : [two, one];
    const between = sentence.slice(first.index + first[0].length, last.index);
    if (between.length > NEAR_CHARACTERS || IN_TURN.test(between)) continue;
    if (ONE_PART.test(sentence.slice(last.index + last[0].length))) continue;
    return [first[0], last[0]];
  }
  return null;
}

/** Said of the whole film, the two words contradict each other from any two sentences. */
const WHOLE =
  /\b(?:only|entirely|everything|always|no (?:animation|cgi|night)|nothing animated|all (?:shot )?indoors|exclusively|throughout|never|nothing but|no camera|no interiors?|no indoor|set in|single location|one location|all in|locked[- ]off|static camera|fixed camera|camera (?:is|stays|remains|never|does|doesn)|tripod|completely|total)\b/i;
/** Nothing but this: only words that make an exception give way to it, none that tell what comes next. */
const ALONE =
  /\b(?:only|entirely|exclusively|nothing but|everything|all (?:shot |filmed )?|no (?:animation|cgi|interiors?)|never)\b/i;
const SPARES =
  /\b(?:except|but|besides|apart from|until|unless|dreams?|imagines?|remembers?|flashbacks?|like|as if|instead of|not|or|another|second film|other)\b/i;
function wholeFilm({ reading }: SettledBrief, left: RegExp, right: RegExp): readonly [string, string] | null {
  const one = left.exec(reading.text);
  const two = right.exec(reading.text);
  if (!one || !two || !WHOLE.test(one[0])) return null;
  const [first, last] = one.index < two.index ? [one, two] : [two, one];
  const around = reading.text.slice(first.index + first[0].length, last.index);
  const gives =
    ALONE.test(one[0]) || /^\s*(?:only|throughout)\b/i.test(reading.text.slice(one.index + one[0].length))
      ? SPARES
      : IN_TURN;
  return gives.test(around) ||
    /\bnot\s*$/i.test(reading.text.slice(0, one.index)) ||
    /\b(?:scene|shot|part|seconds?|half|title|card)\b/i.test(around)
    ? null
    : [first[0], last[0]];
}
