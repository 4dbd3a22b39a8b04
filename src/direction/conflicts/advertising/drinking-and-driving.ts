import { maySay, takesCare, wished, wishedWords } from "../brief-words.ts";
import { needing } from "../needs.ts";
import { advertisingRule, listed } from "./advertising-rule.ts";

const DRIVING =
  /\b(?:the driver|speeds? (?:off|away)|driv(?:es?|ing)(?: (?:an?|the|her|his|their|its) (?:[a-z]+ )?(?:(?:speed|motor)[- ]?boats?|boats?|cars?|trucks?|vans?|motorbikes?|motorcycles?|scooters?|tractors?|jeeps?))?|behind the wheel|at the (?:wheel|helm|controls)|(?:in|to|into) the cockpit|on (?:the|a) (?:crane|scaffold\w*|ladder|building site)|forklifts?|at the (?:lathe|machines?)|(?:bus|taxi|truck|tram|train|lorry|cab|delivery) drivers?|pilots?|surgeons?|crane operators?|before (?:the )?(?:take-?off|surgery|the drive)|helms(?:man|woman)|skippers?|kayaks?|kayaking|canoe(?:s|ing)?|paddle ?board\w*|water[- ]?ski\w*|chainsaws?|(?:hops?|gets?|jumps?|climbs?) (?:back )?(?:on|onto|in|into) (?:an?|the|his|her|their) (?:\w+ )?(?:motorbike|motorcycle|bike|car|scooter|truck|van)|jumps? into (?:an?|the|his|her|their) (?:\w+ )?(?:speed ?boat|boat|car|jeep|van|truck)|full throttle|races? (?:an?|his|her|their) (?:\w+ )?(?:car|boat|bike|kart)s?|steer(?:s|ing)|rides? (?:a |his |her |their )?(?:motorbikes?|motorcycles?|bikes?|scooters?)|riding (?:a |his |her |their )?(?:motorbikes?|motorcycles?|bikes?|scooters?)|sail(?:s|ing)|boating|(?:speed|motor)[- ]?boats?|yachts?|jet[- ]?ski\w*|on (?:a|the|their) boat|pilot(?:s|ing)|flying (?:a )?plane|operat\w+ (?:heavy )?machinery|forklift|snowmobil\w*|swimming|cliff[- ]?jump\w*|diving)\b/i;

/** Alcohol together with driving, boating, swimming or machines (ICC Framework for Responsible Alcohol Marketing; CAP Code 18). */
export const drinkingAndDriving = needing(
  () => ({ words: [DRIVING] }),
  advertisingRule((brief) => {
    if (!maySay(brief.reading, DRIVING)) return null;
    const alcohol = [
      ...wished(brief, ["alcohol"]).map(({ words }) => words),
      ...(maySay(brief.reading, DRINKING) && MAKERS.test(brief.reading.text)
        ? wishedWords(brief, DRINKING)
        : []),
    ];
    if (alcohol.length === 0) return null;
    const text = brief.reading.text.replace(
      /\b(?:drive|driving|drives) (?:sales|traffic|growth|demand|awareness|engagement|home|conversions?|people|customers|visits|clicks|results|installs|downloads|bookings|action|the point|viewers|footfall|registrations|sign-?ups)\b/gi,
      "",
    );
    const match = DRIVING.exec(text);
    if (!match || takesCare(brief)) return null;
    if (isDenied(text, match.index) || AT_REST.test(text)) return null;
    return {
      words: [match[0], ...alcohol],
      explanation: `Alcohol (${listed(alcohol)}) may not be shown together with ${listed([match[0]])}: advertising rules forbid drink with driving, boating, swimming or machines.`,
      resolution: "The film keeps them apart: nobody drinks in it while moving, which is the safer reading.",
      avoid: ["alcohol being drunk", match[0]],
    };
  }),
);

/** Whose bottle has alcohol in it. */
const MAKERS =
  /\b(?:vineyards?|winer(?:y|ies)|winemakers?|brewer(?:y|ies|s)?|distiller(?:y|ies|s)?|amaro|aperitivo?|limoncello|rye|malt|spirits?|bar|pub|schnapps|mezcal|pastis|ouzo|raki|sake|soju|hard seltzer|spritz)\b/i;
const DRINKING =
  /\b(?:has|have|takes?|lifts?|empties|enjoys) (?:a|his|her|the|one|two) (?:glass(?:es)?|sips?|shots?|drinks?|round)\b|\b(?:finish(?:es)?|empt(?:y|ies)|drain(?:s)?|down(?:s)?|shares?|share|polish(?:es)? off|kill(?:s)?|passes|pass|open(?:s)?|crack(?:s)? open) (?:the|a|another|their|his|her|whole|one|last) (?:whole |last |second )?(?:bottle|flask|glass|pint|round|can|keg)s?\b|\bdrink(?:s|ing)? from (?:the|a|his|her) (?:bottle|flask|barrel)\b/i;

/** The drive is over before the drink. */
const AT_REST =
  /\b(?:ties? up|tied up|moored|moors|anchored|docked|parks? (?:the|his|her|their)|parked|puts? (?:the|his|her) keys away|takes? the (?:bus|train|tram) home)\b[^.!?]{0,60}\b(?:later|then|at home|afterwards|for the night|that evening|by the fire)\b/i;

function isDenied(text: string, at: number): boolean {
  return /\b(?:no|not|never|nobody|no one|without|don['’]?t|avoid)\b[^.,;]{0,24}$/i.test(text.slice(0, at));
}
