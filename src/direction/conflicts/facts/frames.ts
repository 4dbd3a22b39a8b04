import { stem } from "../../words/stem.ts";
import type { Token } from "../../words/tokens.ts";
import { ACT } from "./phrases.ts";

/**
 * What is told by what goes with what: the fact, and groups of words of which one each stands in one clause, in any order. An
 * "act" is bound by rules of advertising: their table says for which goods it is out of bounds. A new fact is a row.
 */
const FRAMES: readonly (readonly [string, ...string[]])[] = [
  [
    "camera_moves none",
    "camera cam",
    "still static fixed locked motionless stationary immobile unmoving tripod unmoved bolted nailed anchored",
  ],
  [
    "cuts none",
    "unbroken uninterrupted continuous seamless uncut unedited unceasing",
    "take shot camera movement move glide sweep travelling traveling flow tracking dolly steadicam",
  ],
  [
    "sound none",
    "mute muted silent soundless silence noiseless",
    "completely entirely fully totally throughout whole always absolutely wholly",
    "film video spot ad clip everything piece reel",
  ],
  [
    "act proven",
    "professor dr doctor gp physician surgeon pharmacist scientist scientists dentist",
    "says swears confirms recommends guarantees proves testifies promises",
    "cancer illness disease diabetes pain heart blood immune weight wrinkles sleep drops pills supplement",
  ],
  [
    "act faked_result",
    "retouch retouched retouching photoshop photoshopped airbrush airbrushed airbrushing doctored faked fake edited digitally cgi staged swap",
    "before after result results skin teeth hair belly clearer whiter smoother slimmer flawless improvement",
    "look looks make show photo photos picture pictures image images shot shots second right ever never could",
  ],
  [
    "act stereotype",
    "pale fat overweight old poor bald short ugly black disabled foreign unemployed skinny",
    "laughed mocked ridiculed bullied shamed outcast rejected despised",
  ],
  [
    "act easy_debt",
    "loan loans credit borrow borrowing lender",
    "nobody one none ever never",
    "refused rejected declined repay repays back checks asks owes",
  ],
  ["camera_moves none", "static tripod locked", "shots shot only throughout frames always"],
  [
    "audience small",
    "targeting target targeted aimed audience group viewers made meant suitable",
    "kids children toddlers pupils schoolchildren preschoolers babies",
  ],
  [
    "audience small",
    "toy toys plush teddy doll dolls playset stuffed picturebook",
    "kids children toddlers preschool preschoolers babies kindergarten",
  ],
  [
    "camera_moves some",
    "camera cam",
    "follow follows following glides gliding sweeps flies flying floats swoops spins whirls chases pushes tracks dives races rushes pans tilts travels drifts rises soars wanders climbs circles orbits accompanies rotates moves moving zooms",
  ],
  [
    "audience grown",
    "professional professionals experts executives adults seniors pensioners retirees",
    "only exclusively solely",
    "aimed targeted targeting target audience for made meant",
  ],
  [
    "company together",
    "hundreds thousands dozens crowds",
    "spectators fans visitors guests dancers runners people",
  ],
  ["medium drawn", "characters figures cast", "animated puppets puppet cartoon drawn claymation marionettes"],
  [
    "act pester",
    "kids children child toddlers",
    "tell ask urge call order",
    "buy get purchase spend collect",
  ],
  [
    "saturation muted",
    "only exclusively solely nothing strictly",
    "neutral neutrals grey greys gray grays beige beiges taupe pastel pastels monochrome muted",
  ],
  [
    "medium drawn",
    "everything entirely fully completely wholly exclusively entire",
    "animated animation cartoon cartoons cgi illustrated illustrations drawings claymation anime",
  ],
  [
    "medium real",
    "everything entirely completely wholly exclusively entire only",
    "real authentic genuine",
    "footage people locations actors fishermen farmers customers families employees workers craftsmen",
  ],
  [
    "text some",
    "words letters text name slogan headline title address hours price tagline claim",
    "screen letters appear appears appearing fades flies displayed superimposed typed written typography",
  ],
  [
    "text some",
    "letters lettering typeface font capitals caps script",
    "bold white black big huge giant large golden gold neon red yellow blue serif handwritten block tall small elegant chalk",
  ],
  [
    "cuts some",
    "cut cuts shots shot edits images image picture angle",
    "rapid rapidly quick fast frantic every beat half",
  ],
  [
    "pace fast",
    "cut cuts editing montage pace tempo rhythm edits",
    "rapid frantic frenetic hectic fast quick breakneck lightning rushed half",
  ],
  [
    "pace slow",
    "pace tempo rhythm editing film video spot takes",
    "slow slowly calm unhurried leisurely meditative contemplative lingering serene",
  ],
  [
    "logo some",
    "logo",
    "close end ends finish reveal shot appear appears shown visible corner bottom top right left throughout spins animates watermark sits stands every fills fades",
  ],
  [
    "act reckless_stake",
    "rent mortgage tuition debt debts bills loan groceries fees overdraft medical studies",
    "pay pays paying cover covers settle settles finance finances afford clear clears fund funds repay repays",
    "bet bets betting win wins winning casino jackpot lottery ticket poker slots gamble gambling stake spin",
  ],
  [
    "act reckless_stake",
    "savings salary paycheck paycheque house rent wages inheritance pension wedding tuition kidney",
    "bets bet betting stakes stake gambles gamble risks risk mortgages wagers wager borrows",
    "all everything last whole entire his her their",
  ],
  [
    "act sure_gain",
    "guaranteed guarantee guarantees assured certain",
    "month monthly week weekly year yearly annually day daily",
    "earn earns earning win gain gains profit profits pays return returns interest invest invested yield grows",
  ],
  [
    "act hidden_ad",
    "news editorial newscast bulletin article journalism",
    "think believe look looks seem disguise disguised pretend pretends pass passed fake appear",
    "ad advert advertising advertisement report real independent sponsored promotion commercial",
  ],
  [
    "act proven",
    "doctor doctors dermatologist dermatologists dentist dentists fda scientists nasa vets paediatricians pediatricians nurses surgeons",
    "approved recommended recommend recommends endorsed endorse endorses proven backed swear prescribe prefer",
  ],
  [
    "act easy_debt",
    "loan loans credit cash money borrow",
    "no without zero skip",
    "checks check questions paperwork proof collateral schufa documents",
  ],
  [
    "act easy_debt",
    "loan loans credit borrow",
    "everyone everybody anyone anybody unemployed bankrupt jobless",
    "gets approved qualifies approval eligible accepted guaranteed",
  ],
  [
    "act sorrow_drink",
    "bearable cope copes survive loneliness lonely sorrow sorrows troubles heartbreak grief worries therapy misery divorce",
    "wine beer gin drink drinks drinking glass bottle whisky whiskey vodka rum sip cocktail alcohol",
  ],
  [
    "act excess",
    "bottle bottles crate litres liters shots pints beers cocktails",
    "drinks drink downs down empties finishes chugs swallows gulps necks",
    "whole entire every ten twelve twenty all third fourth fifth sixth seventh eighth six seven eight nine alone",
  ],
  [
    "act social_success",
    "popular attractive irresistible sexy confident charming funnier desirable seductive",
    "makes make turns becomes become gets feels feel more suddenly",
    "sip glass bottle drink drinks beer wine gin vodka rum whisky whiskey cocktail after shot",
  ],
  [
    "act strength_drink",
    "stronger fitter faster healthier smarter braver performance strength muscles endurance",
    "makes make gives give boosts improves wins after thanks",
    "sip glass bottle drink drinks beer wine gin vodka rum whisky whiskey cocktail shot",
  ],
  [
    "act sure_result",
    "wrinkles wrinkle cellulite acne scars baldness spots pimples fat eczema stretch",
    "removes remove erases erase eliminates vanish vanishes disappear disappears gone melts melt dissolves deletes",
    "permanently forever overnight instantly completely guaranteed week weeks days day hours minutes all always",
  ],
  [
    "act pester",
    "parents mum mom dad mummy mommy daddy grandma",
    "ask beg tell nag make convince pester persuade bug",
    "buy get pay purchase order",
  ],
  [
    "act child_danger",
    "toddler baby child kid boy girl infant preschooler",
    "drill saw chainsaw knife knives iron stove lighter matches pills medicine detergent bleach fireworks firecracker axe outlet socket lawnmower",
    "plays play playing holds hold swings uses reaches grabs grab alone drinks swallows lights own operates unattended",
  ],
  [
    "act sexual_minor",
    "girl boy schoolgirl schoolboy teenager teen child minor schoolgirls teens",
    "lingerie seductive seductively sexy sexily provocative provocatively erotic striptease lascivious",
  ],
];

interface Frame {
  readonly topic: string;
  readonly value: string;
  readonly mates: readonly ReadonlySet<string>[];
}

/** A stretch of a text that tells a fact. */
export interface Told {
  readonly topic: string;
  readonly value: string;
  /** The places of its first and last word. */
  readonly first: number;
  readonly last: number;
}

/** Words farther apart tell of two things. */
const WINDOW = 10;
/** A claim may take a sentence with a list in it. */
const WINDOW_OF_ACTS = 16;
const DENIERS = new Set(
  "no not never nobody nothing don't doesn't without avoid won't can't cannot".split(" "),
);
const REACH_OF_DENIAL = 4;

/** What words of one clause tell together. */
export function toldTogether(words: readonly Token[]): Told[] {
  const found: Told[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const { topic, value, mates } of framesBy().get((words[at] as Token).stem) ?? NONE) {
      const reach = topic === ACT ? WINDOW_OF_ACTS : WINDOW;
      const places = mates.map((mate) => placeOf(words, at, mate, reach));
      if (places.some((place) => place < 0)) continue;
      const all = [at, ...places];
      const told = { topic, value, first: Math.min(...all), last: Math.max(...all) };
      const isDeniedFrom = topic === ACT ? told.first : told.last;
      if (!isDenied(words, told.first, isDeniedFrom)) found.push(told);
    }
  }
  return found;
}

const NONE: readonly Frame[] = [];
let frames: ReadonlyMap<string, readonly Frame[]> | null = null;

function framesBy(): ReadonlyMap<string, readonly Frame[]> {
  if (frames !== null) return frames;
  const made = new Map<string, Frame[]>();
  const stems = (list: string) => list.split(" ").map(stem);
  for (const [fact, leads = "", ...mates] of FRAMES) {
    const [topic = "", value = ""] = fact.split(" ");
    const frame = { topic, value, mates: mates.map((list) => new Set(stems(list))) };
    for (const lead of new Set(stems(leads))) made.set(lead, [...(made.get(lead) ?? []), frame]);
  }
  frames = made;
  return made;
}

function placeOf(words: readonly Token[], at: number, mate: ReadonlySet<string>, reach: number): number {
  const { clause } = words[at] as Token;
  for (let far = 1; far <= reach; far += 1) {
    for (const place of [at - far, at + far]) {
      const word = words[place];
      if (word?.clause === clause && mate.has(word.stem)) return place;
    }
  }
  return -1;
}

/** Whether a "no" stands before the first word, or, where it may, between the first and `last`. */
function isDenied(words: readonly Token[], first: number, last: number): boolean {
  const { clause } = words[first] as Token;
  for (let back = last - 1; back >= Math.max(0, first - REACH_OF_DENIAL); back -= 1) {
    const word = words[back] as Token;
    if (word.clause === clause && DENIERS.has(word.word)) return true;
  }
  return false;
}
