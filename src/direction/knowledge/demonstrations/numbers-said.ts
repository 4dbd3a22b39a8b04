const SMALL = "none one two three four five six seven eight nine ten eleven twelve".split(" ");
const FIRST_HOUR = 8;
const FIRST_HOUR_OF_THE_NIGHT = 21;
/** Where nobody says how long: till lunch. */
const A_MORNING_HOURS = 5;
const HOURS_ON_A_DIAL = 12;
const HOURS_OF_A_DAY = 24;

/** What is said of times and amounts as a viewer could see it: {from} and {to} are hours on a clock, {light} what the light is then. */
export function wordsForNumbers(
  groups: Readonly<Record<string, string>>,
  isOfTheNight: boolean,
): Record<string, string> {
  const words: Record<string, string> = {};
  for (const name of ["n", "hours", "days", "minutes"] as const) {
    const said = groups[name];
    if (said !== undefined) words[name] = inWords(said);
  }
  return {
    ...words,
    ...dayOf(numberIn(groups.hours) ?? A_MORNING_HOURS, isOfTheNight ? FIRST_HOUR_OF_THE_NIGHT : FIRST_HOUR),
  };
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

/** So many hours from the `first` of a day. */
function dayOf(hours: number, first: number): Record<string, string> {
  const end = first + hours;
  const isAnotherDay = end >= HOURS_OF_A_DAY + first;
  const hour = Math.floor(end % HOURS_OF_A_DAY);
  return {
    from: hourOnADial(first),
    first_light: first === FIRST_HOUR ? "the first ray of sun" : "the last lamp",
    to: `${hourOnADial(hour)}${isAnotherDay ? ", another day" : ""}`,
    light: isAnotherDay ? "another morning's light" : lightAt(hour),
  };
}

function hourOnADial(hour: number): string {
  const dial = hour % HOURS_ON_A_DIAL === 0 ? HOURS_ON_A_DIAL : hour % HOURS_ON_A_DIAL;
  return `${SMALL[dial]} ${partOfDay(hour)}`;
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
