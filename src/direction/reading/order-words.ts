import type { AskedPresence, Finding } from "./reading.ts";

/** "Then toast", "first a spoon", "oh and the cat": the order in which things are told is no part of them; "first light" is. */
const BEFORE =
  /^(?:(?:oh|and|or|but|also|plus|then|next|finally|lastly|afterwards|maybe|perhaps|just|only|even|except|not forgetting|later),? |first,? (?=(?:an?|the|our|my|his|her|their|two|three|some) )|(?:the )?(?:first|second|third|fourth) (?=(?:an?|the|our|my) ))+/i;
const BEHIND = /(?:,? (?:and|or|then|but|plus|first|last|finally|too|as well|in there|in it))+$/i;

/** A thing that is asked for, without the words that only join it to others. */
export function withoutOrderWords(one: Finding<AskedPresence>): Finding<AskedPresence> {
  const { subject } = one.value;
  const bare = subject.replace(BEFORE, "").replace(BEHIND, "");
  return bare === subject || bare === ""
    ? one
    : { ...one, value: { ...one.value, subject: bare.replace(/^(?:an?|the|some) /i, "") } };
}
