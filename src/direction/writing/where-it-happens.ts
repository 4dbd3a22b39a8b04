/** Words after which a happening names its own place. */
const PLACE_PHRASE =
  /(?:^|\s)((?:in|at|on|through|across|along|inside|outside|under|beside|behind|above|near)\s+(?:the|a|an|his|her|their|our|its|some|two|three|many|empty|wet|dark|old|crowded|busy|rainy|sunny|snowy|foggy|[A-Z])[^,.;]*)/;

/** "in a red coat" is no place. */
const WORN =
  /\b(?:coat|dress|suit|hat|shirt|jacket|gown|uniform|costume|apron|mask|scarf|hoodie|jeans|sweater|boots|shoes|heels|glasses|silence|frame|lens|camera|rain|snow|fog|wind|sun|profile|slow motion|love|time)\b/i;

/** "through an autumn park" plays in an autumn park; "under a tent" is no tent. */
const LEADS_IN = /^(?:through|across|along|in|at|on|inside)\s(?=(?:the|a|an|his|her|their|our|its)\s)/;

/** The place that a happening names itself ("across an empty hall"), null where it names none. */
export function placeNamedIn(subject: string): string | null {
  const phrase = PLACE_PHRASE.exec(subject)?.[1]?.trim() ?? null;
  if (phrase === null || WORN.test(phrase)) return null;
  return phrase.replace(/\swith\s.*$/, "").replace(LEADS_IN, "");
}
