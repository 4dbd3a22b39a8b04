const SMALL = "none one two three four five six seven eight nine ten eleven twelve".split(" ");
const FIRST_HOUR = 8;
/** Where nobody says how long: till lunch. */
const A_MORNING_HOURS = 5;
const HOURS_ON_A_DIAL = 12;
const HOURS_OF_A_DAY = 24;

/** What is said of times and amounts as a viewer could see it: {from} and {to} are hours on a clock, {light} what the light is then. */
export function wordsForNumbers(
  groups: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const words: Record<string, string> = {};
  for (const name of ["n", "hours", "days", "minutes"] as const) {
    const said = groups[name];
    if (said !== undefined) words[name] = inWords(said);
  }
  return { ...words, ...dayOf(numberIn(groups.hours) ?? A_MORNING_HOURS) };
}

function inWords(said: string): string {
  const number = numberIn(said);
  return number === null ? said : (SMALL[number] ?? said);
}

function numberIn(said: string | undefined): number | null {
  if (said === undefined) return null;
  const word = SMALL.indexOf(said.toLowerCase());
  const number = word >= 0 ? word : Number(said.replace(",", "."));
  return Number.isFinite(number) ? number : null;
}

/** A day of so many hours, begun at eight in the morning. */
function dayOf(hours: number): Record<string, string> {
  const end = FIRST_HOUR + hours;
  const isAnotherDay = end >= HOURS_OF_A_DAY + FIRST_HOUR;
  const hour = Math.floor(end % HOURS_OF_A_DAY);
  const dial = hour % HOURS_ON_A_DIAL === 0 ? HOURS_ON_A_DIAL : hour % HOURS_ON_A_DIAL;
  return {
    from: "eight in the morning",
    to: `${SMALL[dial]} ${partOfDay(hour)}${isAnotherDay ? ", another day" : ""}`,
    light: isAnotherDay ? "another morning's light" : lightAt(hour),
  };
}

function partOfDay(hour: number): string {
  if (hour === 0) return "at night";
  if (hour < 12) return "in the morning";
  if (hour < 18) return "in the afternoon";
  return hour < 22 ? "in the evening" : "at night";
}

function lightAt(hour: number): string {
  if (hour >= 6 && hour < 12) return "morning light";
  if (hour < 15 && hour >= 12) return "midday light";
  if (hour >= 15 && hour < 18) return "low afternoon light";
  return hour >= 18 && hour < 21 ? "evening light" : "lamplight";
}
