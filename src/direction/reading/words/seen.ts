/** Deeds without a doer, and marks and shapes: a camera sees them, though a dictionary counts them among ideas. */
const SEEN_ALL_THE_SAME =
  /(?:^|\s)(?:protests?|march|processions?|chases?|fights?|duels?|brawls?|riots?|kiss(?:es)?|hugs?|embraces?|handshakes?|toasts?|goodbyes?|farewells?|phone calls?|quarrels?|eclipses?|symbols?|runes?|footprints?|paw prints?|scars?|wrinkles?|bubbles|ripples|cobwebs?|stains?)$/;

/** Whether the last word of `phrase`, in lower case, names something seen that is no thing: "one last kiss", "strange symbols". */
export function isSeenAllTheSame(phrase: string): boolean {
  return SEEN_ALL_THE_SAME.test(phrase);
}
