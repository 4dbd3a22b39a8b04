/** Words after which a happening names its own place. */
const PLACE_PHRASE =
  /(?:^|\s)((?:in|at|on|through|across|along|inside|outside|under|beside|behind|above|near)\s+(?:the|a|an|his|her|their|our|its|some|two|three|many|empty|wet|dark|old|crowded|busy|rainy|sunny|snowy|foggy|[A-Z])[^,.;]*)/;

/** The place that a happening names itself ("across an empty hall"), null where it names none. */
export function placeNamedIn(subject: string): string | null {
  return PLACE_PHRASE.exec(subject)?.[1]?.trim() ?? null;
}
