import { describe, expect, test } from "bun:test";
import { conflictsOf } from "./conflicts-of.ts";

/** Two statements that cannot both hold, in words that name neither by its usual name. */
const APART: readonly (readonly [string, RegExp])[] = [
  ["20s for Perl inns. The frame is devoid of human presence. A valet waves from the pass.", /valet/],
  ["20s for Vita. No copy on screen. End on 'Start well' in bold white letters.", /copy.*Start well/],
  ["30s for Lull beds. The pace is unhurried. Edit it like a sports reel, three cuts a second.", /unhurried/],
  ["We booked a 15-second slot for Fizz lemonade. The film is half a minute long.", /15 s.*30 s/],
  ["A 5-second clip for Nimbus hats with ten separate scenes. Calm.", /10 scenes in 5 s/],
  [
    "The whole thing happens with one actress. For Kob radios, 30s. Fifty dancers storm in.",
    /one actress.*Fifty dancers/,
  ],
  [
    "Everything in this 20s ad for Halo bike lights takes place well after midnight. A plaza in noon sun.",
    /midnight.*noon/,
  ],
  ["30s for Quarter gin. The film is set in 1923. Guests film each other on their phones.", /1923.*phones/],
  ["30s for Verr, a jeweller for the very few. Flash 'Everything must go!'", /very few.*Everything must go/],
  ["30s for Bark & Sons solicitors. Tone: formal. The voice-over: 'Yo fam, we got you.'", /formal.*Yo fam/i],
  [
    "Write the film entirely in French. The narrator says in English: 'Taste it.' 20s for Conf.",
    /French.*English/,
  ],
  ["Green Fork is a plant-based kitchen. The chef tops it with cheddar. 30s.", /plant-based.*cheddar/],
  [
    "30s for Paw salon. Legal asks that animals may not be visible at any time. Two terriers sit under the dryer.",
    /terriers/,
  ],
  ["30s for Anker, a serious film, nothing humorous. A man slips on a cake.", /humorous.*slips on/],
  ["30s for Taxi, told in real time. Three years later she is the boss.", /real time.*years later/],
  ["30s for Mend. Keep the faces hidden. She smiles straight into the lens.", /faces.*lens/],
  [
    "20s for Ember, our red kettle. The kettle is off screen until the closing shot. Open on the kettle.",
    /two places/,
  ],
  [
    "A hand-drawn animated film without live footage for Moss. Customers filmed on location.",
    /hand-drawn.*filmed on location/,
  ],
  ["20s for Derma cream. Retouch the second photo so that the skin looks clearer.", /misleads/],
  ["15s for Coin. His 500 euros turn into 50,000.", /500 euros turn into 50,000/],
  ["No budget and no extras. 30s for a bakery. 200 villagers form a croissant.", /no extras.*200 villagers/],
  [
    "Everything takes place in a small elevator. 30s, Liftly intercom. The couple crosses a desert.",
    /elevator.*desert/,
  ],
  ["30s horror ad with jump scares for Snuggle, plush toys for preschool children.", /jump scares|horror/],
  ["20s for Crisp apples. No animals may appear. A horse bites into an apple.", /animals.*horse/],
  [
    "The product may only be revealed in the last shot. 20s for the Zephyr kettle. Start with a close-up of the Zephyr kettle.",
    /two places/,
  ],
  [
    "She is alone in the whole film; nobody else is seen. 30s for Trail watches. A crowd of hikers cheers.",
    /alone|nobody else/,
  ],
  ["Brand guidelines say we never use purple. 15s for Sol mats: a purple mat.", /purple/],
  [
    "A vet in Bath, 30s. A girl carries in her rabbit. Nobody from the team or the public may be visible.",
    /people.*girl/,
  ],
  [
    "9 scenes. Each scene must hold for at least three seconds. Total length 12 seconds. Buckle honey.",
    /27 s.*12 s/,
  ],
  [
    "Keep the production cheap: one room, two people. 40s for Tax Me. Three hundred riders charge.",
    /two people.*[Tt]hree hundred riders/,
  ],
  [
    "20s for Nocturne lotion. The film plays exclusively in the dead of night. The sun is high at noon.",
    /night.*noon/,
  ],
  ["Season: deep winter only. 15s for Pine chocolate. Kids eat bars in July heat.", /winter.*July/],
  [
    "30s for Castle flakes, strictly authentic to the year 1250. He pays by contactless.",
    /1250.*contactless/,
  ],
  [
    "Cheeky, chatty voice please. 30s for Tap insurance. Line: 'Pursuant to the aforementioned policy.'",
    /[Cc]hatty.*Pursuant/,
  ],
  ["20s for Root, the strictly vegetarian caterer. Roast goose and gravy, close.", /vegetarian.*goose/],
  ["Hospice charity, 60s, never funny. In the middle a clown squirts a nurse.", /funny.*clown/],
];

/** Just the same words, and nothing that they rule out. */
const TOGETHER: readonly string[] = [
  "Film set in 1923 for the Quarter museum; at the end a visitor of today holds up her phone. 30s.",
  "20s for Mapleton granola. No competitor logos. Close on the Mapleton logo.",
  "30s for Fjell sweaters. From a snowy January cabin to a summer evening: one sweater for the whole year.",
  "Green Fork, a vegan kitchen: the chef melts cashew cheese over a plant-based steak. 30s.",
  "Zero Bram, an alcohol-free gin. A woman sips a spritz. 20s.",
  "Bark & Sons solicitors, formal and measured. Guests in formal dress say 'Good evening'. 30s.",
  "40s animated explainer for Watt meters. It shows a real family as drawn characters.",
  "30s and a 15-second cutdown for Fizz lemonade.",
  "30s promo for Oslo Ballet, captions burned in. No other text on screen.",
  "Two versions for Grand tower: 16:9 for our cinema run and 9:16 for phones.",
  "30s for Pointe shoes. The camera never moves; the dancer circles and swoops through the frame.",
  "20s for Holm alcohol-free lager: a lad opens a bottle at home.",
  "30s film in 1920s style for Gats pomade. Historically accurate costumes.",
  "60s YouTube pre-roll in 16:9 for Vela sails, safe area for a 1:1 crop.",
  "15s for BitBoost, a budgeting app. A woman triples her basil plants.",
  "30s film for Hush windows. No voice-over. The mother says: 'Peace.'",
];

describe("contradictions in other words", () => {
  test.each(APART)("are named: %s", (brief, named) => {
    expect(conflictsOf(brief).join("\n")).toMatch(named);
  });
  test.each(TOGETHER)("are none where nothing is ruled out: %s", (brief) => {
    expect(conflictsOf(brief)).toEqual([]);
  });
});

describe("nobody else than those who are counted", () => {
  test("are no contradiction to them, and to a larger group elsewhere they are one", () => {
    expect(conflictsOf("25s for Pico scooters. Three friends, nobody else.")).toEqual([]);
    expect(conflictsOf("25s for Pico scooters. Three friends and nobody else.")).toEqual([]);
    expect(
      conflictsOf("25s for Pico scooters. One actor, nobody else. Twenty dancers storm the street."),
    ).not.toEqual([]);
  });
});
