import { describe, expect, test } from "bun:test";
import { conflictsOf } from "./conflicts-of.ts";

const told = (text: string) => conflictsOf(text).join("\n");

/** Both halves must be named. */
const APART: readonly (readonly [brief: string, named: RegExp])[] = [
  ["Show five dishes: risotto, paella, sushi. 20s for Tilda rice.", /five dishes.*3 are named/],
  [
    "Our razor never needs charging: he plugs it in and charges it every evening. 15s Klinge.",
    /never needs charging.*charges it/,
  ],
  ["Open from 9 to 5. End card: 'Open 10 to 8'. 10s Atelier Fin.", /9 to 5.*10 to 8/],
  ["No lens flares. 15s Rill soap. Use lens flares on every cut.", /lens flares/],
  [
    "Only women in this film. 20s for Rosa gym. Her husband spots her at the bench press.",
    /Only women.*husband/,
  ],
  [
    "Only people over sixty in front of the camera. 20s for Senta hearing aids. A toddler whispers.",
    /over sixty.*toddler/,
  ],
  [
    "1970s disco era, true to every detail. 20s Flare jeans. He looks at his smartphone.",
    /1970s.*smartphone/,
  ],
  [
    "Hide the logo until the very end. 10s Ypsi bikes. The logo appears in the first second.",
    /Hide the logo.*first second/,
  ],
  [
    "Solo performance: one actor, nobody else at all. 30s Monolog theatre. The chorus enters from both sides.",
    /[Nn]obody else at all.*chorus/,
  ],
  ["15s for Tempo sneakers: he throws his old Nikes into the bin.", /Nikes/],
  [
    "One single clip of 40 seconds, made with Veo 3 in one generation. Lake Aurora boats.",
    /veo.* s at most.*40 s/i,
  ],
  ["Total budget 2 dollars for generation. 120s film in 4K with Sora. Nimbus air.", /2 USD.*120 s cost/],
  [
    "First frame: the price, huge. The price must not be shown until the last second. 15s Discounto.",
    /the price, huge.*two places/,
  ],
  ["Call 0800 1234. On the last card 0800 4321. 10s Taxi Rot.", /0800 1234.*0800 4321/],
  [
    "Visit us in Bergstraße 4. Super: 'Bergstraße 14, Kassel'. 10s Optik Blick.",
    /Bergstraße 4.*Bergstraße 14/,
  ],
  [
    "Sale ends Friday 4 December 2026. The end card: 'Until 31 December!' 10s Möbel Horn.",
    /4 December 2026.*31 December/,
  ],
  ["Everything in our brand red #0000FF. 10s Rotkehl scarves.", /"red" and "#0000FF"/],
  [
    "Only hands in the picture. 15s for Nadel embroidery. Cut to her face as she bites the thread.",
    /Only hands.*her face/,
  ],
  [
    "A duet: exactly two dancers. 30s Arabesk festival. Fourteen ballerinas rise from the fog.",
    /exactly two dancers.*Fourteen ballerinas/,
  ],
  [
    "20 sec spot for Tacoboom. The voice track is 40 seconds long and must be used in full.",
    /40 seconds.*20 s/,
  ],
  ["Old people are too stupid for phones, show that. 15s Fonia mobiles.", /stereotype/],
  ["Gummies Bubu: the kid eats the whole jar of vitamins at once. 15s", /child/],
  [
    "Name our four values on screen: honesty, care, courage. 20s Lebenshilfe Nord.",
    /four values.*3 are named/,
  ],
  ["Three goats, only three. 15s Ziegenhof Alm. Nine goats jump the fence.", /Three goats.*Nine goats/],
  ["A July heatwave, nothing else. 15s Pinguin ice. The children build a snowman.", /heatwave.*snowman/],
  ["Petrol station chain Blitz: 'Fuel up and save the climate.' 15s", /environmental claim/],
  ["Never show the car itself. 20s Nova S. End on a slow walk around the car.", /car/],
];

const FINE: readonly string[] = [
  "Three dishes: risotto, paella, sushi. 20s for Tilda rice.",
  "Five friends: laughter, fog, coffee. 20s for Tilda rice.",
  "Our razor never needs charging: the old charger gathers dust. 15s Klinge.",
  "Open Monday to Friday 9 to 5, Saturday 10 to 2. 10s Atelier Fin.",
  "There's no film of ours without music: 15s Trapper bikes, piano, spokes, rain.",
  "Only people over sixty in front of the camera. 20s Senta hearing aids. A child's melody from far away.",
  "1970s disco era, 20s Flare jeans: mirror ball, roller skates, a rotary phone.",
  "20s Skylodge rooftop tents: unbuckle the straps, lift the lid, dinner under the stars.",
  "Family bakery since 1923, in this house since 1950. 20s Bäckerei Kern.",
  "Hand-drawn animation over real footage of our kindergarten. 20s Kita Wolke.",
  "Two shops: Bergstraße 4 and Talweg 14. 10s Optik Blick.",
  "Sale from Friday 4 December 2026 until 31 December. 10s Möbel Horn.",
  "Everything in our brand red #D0021B. 10s Rotkehl scarves.",
  "Old people teach their grandchildren the phone. 15s Fonia mobiles.",
  "20 sec spot for Tacoboom, the voice track is 18 seconds long.",
  "No voice-over. 30s for Filz slippers. At the end grandma says: 'Come in, dear.'",
  "20s film with Veo 3, budget 20 dollars. Lake Aurora boats.",
  "A girl finds a letter. One day comes a reply. 50s film, no dialogue.",
];

describe("what a brief says once and shows otherwise", () => {
  test.each(APART.map((row) => [...row] as const))("%s", (brief, named) => {
    expect(told(brief)).toMatch(named);
  });

  test.each([...FINE])("names nothing in: %s", (brief) => {
    expect(told(brief)).toBe("");
  });
});
