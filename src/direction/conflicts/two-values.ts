import type { BriefReading } from "../reading/reading.ts";
import { type ConflictRule, type Contradiction, demandIds } from "./conflict-rule.ts";
import { dayWhenClosed, hoursWhenClosed } from "./values/closed-days.ts";
import { contactsTold } from "./values/contacts.ts";
import { countsTold } from "./values/counts.ts";
import { dayAmiss, daysNamed, eventDays, lastDays } from "./values/dates.ts";
import { yearsFounded, yearsThatDoNotAdd } from "./values/founded.ts";
import { guaranteesTold } from "./values/guarantees.ts";
import { hoursTold, rangesOfHours, servedBeforeOpening } from "./values/hours.ts";
import { labelsTold } from "./values/labels.ts";
import { newAndOld } from "./values/new-and-old.ts";
import { originsTold } from "./values/origin.ts";
import { pricesTold } from "./values/prices.ts";
import { productColors } from "./values/product-colors.ts";
import { sharesOverAll, sharesTold } from "./values/shares.ts";
import { firstApart } from "./values/value.ts";

/** Everything that a brief may give two values of. A new kind of value is a file and a line. */
const TOLD = [
  pricesTold,
  sharesTold,
  yearsFounded,
  originsTold,
  hoursTold,
  rangesOfHours,
  countsTold,
  labelsTold,
  guaranteesTold,
  contactsTold,
  daysOfEvents,
  productColors,
];

/** "Warm" and "warm, friendly" are one tone. */
const areOne = (first: string, second: string) =>
  first === second || (/\p{L}/u.test(first) && (first.includes(second) || second.includes(first)));

/** One thing, and two values of it: a price, a date, an hour, a number. */
export const twoValues: ConflictRule = ({ reading, deliverables }, demands) => {
  if (deliverables.length > 1) return [];
  const amiss = dayAmiss(daysNamed(reading));
  const over = sharesOverAll(reading);
  const closed = dayWhenClosed(reading);
  const always = hoursWhenClosed(reading) ?? servedBeforeOpening(reading);
  const ages = newAndOld(reading) ?? yearsThatDoNotAdd(reading);
  const found: Contradiction[] = [
    ...(amiss === null ? [] : [dayThatIsNone(amiss)]),
    ...(over === null ? [] : [moreThanAll(over)]),
    ...(closed === null ? [] : [comeWhenClosed(closed)]),
    ...(always === null ? [] : [closedWhenOpen(always)]),
    ...(ages === null ? [] : [oldWhenNew(ages)]),
  ];
  for (const told of TOLD) {
    const pair = firstApart(told(reading), areOne);
    if (pair === null) continue;
    const [first, second] = pair;
    found.push({
      between: demandIds(
        demands,
        ["overlay", "voiceover", "cta", "must_include", "instruction", "music", "tone"],
        ({ statement }) => pair.some(({ words }) => statement.includes(words)),
      ),
      givenUp: [],
      explanation: `"${first.words}" and "${second.words}" give one thing two values.`,
      resolution: `Words given in full are shown and spoken as they are written; nothing is put in their place. Say which one is meant.`,
    });
  }
  return found;
};

function daysOfEvents(reading: BriefReading) {
  const days = daysNamed(reading);
  return [...eventDays(reading, days), ...lastDays(reading, days)];
}

function dayThatIsNone({ words, is }: { readonly words: string; readonly is: string }): Contradiction {
  return {
    between: [],
    givenUp: [],
    explanation: `"${words}" is ${is}.`,
    resolution: "The date stays as it is written; say which day is meant before it is shown.",
  };
}

function comeWhenClosed({ hours, come }: { readonly hours: string; readonly come: string }): Contradiction {
  return {
    between: [],
    givenUp: [],
    explanation: `"${come}" is a day on which the house is closed ("${hours}").`,
    resolution: "Words given in full stay as they are written; say which days are meant.",
  };
}

function closedWhenOpen({ hours, come }: { readonly hours: string; readonly come: string }): Contradiction {
  return {
    between: [],
    givenUp: [],
    explanation: `"${hours}" and "${come}" give the house two sets of hours.`,
    resolution: "Words given in full stay as they are written; say which hours are meant.",
  };
}

function oldWhenNew({ begins, stands }: { readonly begins: string; readonly stands: string }): Contradiction {
  return {
    between: [],
    givenUp: [],
    explanation: `"${begins}" and "${stands}" give the house two ages.`,
    resolution: "Words given in full stay as they are written; say which age is meant.",
  };
}

function moreThanAll({ words, sum }: { readonly words: string; readonly sum: number }): Contradiction {
  return {
    between: [],
    givenUp: [],
    explanation: `"${words}" make ${sum} % of one whole.`,
    resolution: "The figures stay as they are written; say which of them is meant before they are shown.",
  };
}
