import { stem } from "../../words/stem.ts";
import type { Token } from "../../words/tokens.ts";

/**
 * Acts told by what goes with what: act, and groups of words of which one each stands in one clause, in any order. A new act is
 * a row; the table of the rules says for which goods it is out of bounds.
 */
const ACT_FRAMES: readonly (readonly [string, ...string[]])[] = [
  [
    "reckless_stake",
    "rent mortgage tuition debt debts bills loan groceries fees overdraft medical studies",
    "pay pays paying cover covers settle settles finance finances afford clear clears fund funds repay repays",
    "bet bets betting win wins winning casino jackpot lottery ticket poker slots gamble gambling stake spin",
  ],
  [
    "reckless_stake",
    "savings salary paycheck paycheque house rent wages inheritance pension wedding tuition kidney",
    "bets bet betting stakes stake gambles gamble risks risk mortgages puts wagers wager borrows",
    "all everything last whole entire his her their on",
  ],
  [
    "hidden_ad",
    "news editorial newscast bulletin article journalism",
    "think believe look looks seem disguise disguised pretend pretends pass passed fake appear",
    "ad advert advertising advertisement report real independent sponsored promotion commercial",
  ],
  [
    "proven",
    "doctor doctors dermatologist dermatologists dentist dentists fda scientists nasa vets paediatricians pediatricians nurses surgeons",
    "approved recommended recommend recommends endorsed endorse endorses proven backed swear prescribe prefer",
  ],
  [
    "easy_debt",
    "loan loans credit cash money borrow",
    "no without zero skip",
    "checks check questions paperwork proof collateral schufa documents",
  ],
  [
    "easy_debt",
    "loan loans credit borrow",
    "everyone everybody anyone anybody unemployed bankrupt jobless",
    "gets approved qualifies approval eligible accepted guaranteed",
  ],
  [
    "sorrow_drink",
    "bearable cope copes survive loneliness lonely sorrow sorrows troubles heartbreak grief worries therapy misery divorce",
    "wine beer gin drink drinks drinking glass bottle whisky whiskey vodka rum sip cocktail alcohol",
  ],
  [
    "excess",
    "bottle bottles crate litres liters shots pints beers cocktails",
    "drinks drink downs down empties finishes chugs swallows gulps necks",
    "whole entire every ten twelve twenty all third fourth fifth sixth seventh eighth six seven eight nine alone",
  ],
  [
    "social_success",
    "popular attractive irresistible sexy confident charming funnier desirable seductive",
    "makes make turns becomes become gets feels feel more suddenly",
    "sip glass bottle drink drinks beer wine gin vodka rum whisky whiskey cocktail after shot",
  ],
  [
    "strength_drink",
    "stronger fitter faster healthier smarter braver performance strength muscles endurance",
    "makes make gives give boosts improves wins after thanks",
    "sip glass bottle drink drinks beer wine gin vodka rum whisky whiskey cocktail shot",
  ],
  [
    "sure_result",
    "wrinkles wrinkle cellulite acne scars baldness spots pimples fat eczema stretch",
    "removes remove erases erase eliminates vanish vanishes disappear disappears gone melts melt dissolves deletes",
    "permanently forever overnight instantly completely guaranteed week weeks days day hours minutes all always",
  ],
  [
    "pester",
    "parents mum mom dad mummy mommy daddy grandma",
    "ask beg tell nag make convince pester persuade bug",
    "buy get pay purchase order",
  ],
  [
    "child_danger",
    "toddler baby child kid boy girl infant preschooler",
    "drill saw chainsaw knife knives iron stove lighter matches pills medicine detergent bleach fireworks firecracker axe outlet socket lawnmower",
    "plays play playing holds hold swings uses reaches grabs grab alone drinks swallows lights own operates unattended",
  ],
  [
    "sexual_minor",
    "girl boy schoolgirl schoolboy teenager teen child minor schoolgirls teens",
    "lingerie seductive seductively sexy sexily provocative provocatively erotic striptease lascivious",
  ],
];

interface Frame {
  readonly act: string;
  readonly mates: readonly ReadonlySet<string>[];
}

/** A stretch of a text that tells of an act. */
export interface ActTold {
  readonly act: string;
  readonly first: number;
  readonly last: number;
}

/** Words farther apart tell of two things. */
const WINDOW = 10;
const DENIERS = new Set("no not never nobody don't doesn't without avoid won't can't cannot".split(" "));
const REACH_OF_DENIAL = 4;

/** The acts that words of one clause tell together. */
export function actsTold(words: readonly Token[]): ActTold[] {
  const found: ActTold[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const { act, mates } of framesBy().get((words[at] as Token).stem) ?? NONE) {
      const places = mates.map((mate) => placeOf(words, at, mate));
      if (places.some((place) => place < 0)) continue;
      const all = [at, ...places];
      const told = { act, first: Math.min(...all), last: Math.max(...all) };
      if (!isDenied(words, told.first)) found.push(told);
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
  for (const [act, leads = "", ...mates] of ACT_FRAMES) {
    const frame = { act, mates: mates.map((list) => new Set(stems(list))) };
    for (const lead of new Set(stems(leads))) made.set(lead, [...(made.get(lead) ?? []), frame]);
  }
  frames = made;
  return made;
}

function placeOf(words: readonly Token[], at: number, mate: ReadonlySet<string>): number {
  const { clause } = words[at] as Token;
  for (let far = 1; far <= WINDOW; far += 1) {
    for (const place of [at - far, at + far]) {
      const word = words[place];
      if (word?.clause === clause && mate.has(word.stem)) return place;
    }
  }
  return -1;
}

function isDenied(words: readonly Token[], first: number): boolean {
  const { clause } = words[first] as Token;
  for (let back = first - 1; back >= Math.max(0, first - REACH_OF_DENIAL); back -= 1) {
    const word = words[back] as Token;
    if (word.clause === clause && DENIERS.has(word.word)) return true;
  }
  return false;
}
