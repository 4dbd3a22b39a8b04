import { withIndefinite } from "../words/indefinite.ts";

const DOING: readonly (readonly [RegExp, (of: string) => string])[] = [
  [/ downloads?$/, (of) => `Download ${the(of)}`],
  [/ (?:sign-?ups?|registrations?)$/, (of) => `Sign up for ${the(of)}`],
  [/ subscriptions?$/, (of) => `Subscribe to ${the(of)}`],
  [/ (?:bookings?|reservations?)$/, (of) => `Book ${withIndefinite(of.toLowerCase())}`],
  [/ (?:visits?)$/, (of) => `Visit ${the(of)}`],
  [/ (?:orders?|pre-?orders?)$/, (of) => `Order ${the(of)}`],
];

/** A call that a brief only names, in the words that a viewer reads: "app download" asks to "Download the app"; others as they are. Pure. */
export function callInWords(named: string): string {
  const link = LINK.exec(named);
  if (link !== null)
    return `${AT_A_LINK[link[1]?.toLowerCase().replace("-", " ") ?? ""] ?? "Visit"} ${link[2]}`;
  for (const [noun, inWords] of DOING) {
    const of = named.replace(noun, "");
    if (of !== named && NAMES_A_THING.test(of)) return inWords(of);
  }
  return named;
}

/** "Donate link stmarys.org/donate" */
const LINK =
  /^(donat(?:e|ion)|bookings?|tickets?|shop|sign[- ]?up|registration|website|web) links?:? (\S+\.\S+)$/i;
const AT_A_LINK: Readonly<Record<string, string>> = {
  donate: "Donate at",
  donation: "Donate at",
  booking: "Book at",
  bookings: "Book at",
  ticket: "Tickets at",
  tickets: "Tickets at",
  shop: "Shop at",
  "sign up": "Sign up at",
  signup: "Sign up at",
  registration: "Register at",
};

/** One to three plain words; "Free download" and "Your booking" are texts of their own. */
const NAMES_A_THING =
  /^(?!free\b|your\b|our\b|my\b|the\b|instant\b|new\b|first\b|early\b|online\b|easy\b|\S*ly\b)[a-z-]+(?: [a-z-]+){0,2}$/i;

function the(thing: string): string {
  return `the ${thing.toLowerCase()}`;
}
