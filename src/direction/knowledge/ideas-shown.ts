import { remembered } from "../remembered.ts";

/** An idea that a brief wants to show, and people and things in which it can be seen: no camera finds the idea itself. */
export interface ShownIdea {
  /** The idea where it ends what is wanted. */
  readonly head: RegExp;
  /** From near and from farther off; each can stand alone in any place. */
  readonly pictures: readonly [string, string, ...string[]];
}

const idea = (words: string, ...pictures: ShownIdea["pictures"]): ShownIdea => ({
  head: new RegExp(`^(?:.*\\s)?(?:${words})$`, "i"),
  pictures,
});

const IDEAS_KEPT = 500;

/** One row is one idea. The pictures hold no name of it: it is to be seen, not said. */
const IDEAS_SHOWN: readonly ShownIdea[] = [
  idea(
    "teamwork|team spirit|collaboration|cooperation|working together|co-?workers helping each other",
    "four hands taking the same weight, a nod, and up it goes",
    "three people in work clothes passing a thing along without a word, each ready for it",
  ),
  idea(
    "community|neighbourhood|neighborhood|neighbours|solidarity|belonging|inclusion|togetherness",
    "a chair pulled out for somebody who has just come in",
    "a long table in the open, plates going from hand to hand, one more chair being carried over",
  ),
  idea(
    "friendship|friends|camaraderie",
    "two friends helpless with laughter, one holding on to the other's sleeve",
    "two friends on a wall, shoulder to shoulder, sharing one bag of chips",
  ),
  idea(
    "family time|family life|family|parenthood",
    "a small hand pulling a big one towards the door",
    "three generations on one sofa that was made for two",
  ),
  idea(
    "love|romance|affection|tenderness",
    "two hands finding each other without looking",
    "a couple slow-dancing beside a half-packed box",
  ),
  idea(
    "proposal|marriage proposal|wedding proposal|engagement",
    "two hands, one sliding a ring onto a finger of the other",
    "a man going down on one knee before a woman, her hands rising to her mouth",
  ),
  idea(
    "joy|happiness|fun|delight|laughter|excitement",
    "a laugh that starts in the eyes and takes the whole face",
    "a group doubled over with laughter, one of them wiping her eyes",
  ),
  idea(
    "freedom|independence",
    "hair and a shirt full of wind, eyes closed",
    "a figure with arms out on an open ridge, the land going on and on",
  ),
  idea(
    "adventure|exploration|discovery|wanderlust",
    "a finger on a creased map, then a look up",
    "two walkers coming over a rise and stopping at what lies beyond it",
  ),
  idea(
    "innovation|technology|engineering|progress|research",
    "a part no bigger than a nail set down with tweezers, a light coming on in it",
    "an engineer stepping back from a bench as the thing on it moves by itself",
  ),
  idea(
    "craftsmanship|craft|handcraft|handwork|attention to detail|precision|quality|workmanship",
    "a thumb passing along a joint and finding no edge",
    "a maker bent over a bench, one lamp, the world outside gone dark",
  ),
  idea(
    "hard work|dedication|commitment|effort|perseverance|determination|passion|discipline",
    "sweat running into a tightened jaw, one more breath, one more go",
    "one person still at it under the last lamp of an empty hall",
  ),
  idea(
    "success|achievement|victory|triumph|winning",
    "a fist closing quietly below the table",
    "somebody alone on the steps, letting out a shout to nobody",
  ),
  idea(
    "growth|development|potential",
    "a seedling lifting the crumb of earth it broke through",
    "pencil marks climbing a door frame, a child standing tall against the last",
  ),
  idea(
    "hope|optimism|new beginnings?|renewal",
    "a curtain drawn, a face turning into the light",
    "one window lit in a dark row, then the next one, then another",
  ),
  idea(
    "trust|reliability|safety|security|protection",
    "a child asleep on a shoulder in the middle of a crowd",
    "a rope checked by the one who holds it and by the one who hangs on it",
  ),
  idea(
    "care|kindness|compassion|empathy|support|help|human touch",
    "a blanket drawn up over a sleeping shoulder",
    "a stranger picking up the far end of a pram on the stairs",
  ),
  idea(
    "calm|peace|serenity|relaxation|stillness|quiet|tranquillity|tranquility|mindfulness",
    "a long breath out, shoulders coming down",
    "one person on a jetty, the water flat to the horizon",
  ),
  idea(
    "stress|pressure|chaos|hectic life|busy life|overwhelm|frustration",
    "a phone lighting up, then another, a hand pressed to a forehead",
    "somebody standing still in a rush of people, coat half on",
  ),
  idea(
    "loneliness|isolation|solitude",
    "one cup, one spoon, a clock",
    "a single lit window in a tall dark house",
  ),
  idea(
    "nostalgia|memories|memory|the past|childhood",
    "a thumb on the worn edge of an old photograph",
    "a child's bicycle against a wall in late light, its shadow longer than itself",
  ),
  idea(
    "tradition|heritage|history|legacy",
    "an old hand guiding a young one through the same movement",
    "a doorstep worn hollow by two hundred years of feet",
  ),
  idea(
    "diversity|all walks of life|multiculturalism",
    "faces of every age turning to the lens one after another",
    "people of many ages and backgrounds at one long table, all talking at once",
  ),
  idea(
    "nature|the environment|sustainability|ecology|biodiversity",
    "a bee working its way round a flower",
    "light coming through tall trees onto wet fern",
  ),
  idea(
    "city life|urban life|hustle and bustle|street life",
    "a traffic light turning, shoes stepping off the kerb all at once",
    "an avenue from above, umbrellas and headlights in two slow streams",
  ),
  idea(
    "night ?life|party atmosphere|party vibes",
    "a hand on a glass, coloured light running over it",
    "a crowd with its arms up in front of one bright wall",
  ),
  idea(
    "speed|power|performance|energy|action|dynamism",
    "ground streaming past a hand's breadth under the lens",
    "a figure bursting through the frame, dust hanging after it",
  ),
  idea(
    "luxury|elegance|exclusivity|sophistication",
    "a gloved hand opening a door, light falling along the floor",
    "one chair, one lamp, a great deal of quiet room",
  ),
  idea(
    "comfort|cosiness|coziness|hygge|warmth",
    "two woollen feet drawn up under a blanket",
    "a lit window seen from a wet street",
  ),
  idea(
    "simplicity|ease|convenience",
    "one finger, one press, done, the hand already elsewhere",
    "a cleared desk in the sun, somebody stretching beside it",
  ),
  idea(
    "creativity|imagination|inspiration",
    "a pencil stopping, then running across the page as if late",
    "a wall covered in sketches, somebody adding one more",
  ),
  idea(
    "education|learning|knowledge|curiosity",
    "a finger under a line of print, lips moving",
    "a child with its nose against a window of fish",
  ),
  idea(
    "health|wellness|well-?being|fitness|vitality",
    "a deep breath of cold morning air, seen as it leaves",
    "an old couple swimming out from an empty beach",
  ),
  idea(
    "celebration|festivity|festivities",
    "a cork, a shriek, foam over three hands",
    "a yard strung with lamps, everybody singing at one face",
  ),
  idea(
    "equality|justice|fairness|democracy",
    "a pile of plates dealt out, every one with the same slice",
    "a queue at a polling station, an old man and a girl side by side",
  ),
  idea(
    "courage|bravery|resilience|strength",
    "a deep breath at the edge, toes over it",
    "somebody getting up again, brushing off one knee",
  ),
  idea(
    "change|transformation",
    "paint rolled over an old wall, the first bright stripe",
    "the same corner in two lights, empty and then full of people",
  ),
  idea(
    "communication|connection|conversation",
    "a face lighting up at a voice in the receiver",
    "two at a window table, leaning in, cups forgotten",
  ),
  idea(
    "anticipation|suspense|tension",
    "a hand above a handle, not touching it yet",
    "rows of people all looking the same way, nobody moving",
  ),
  idea(
    "deadlines?|due dates?",
    "a date ringed in red on a wall calendar, the page for the next month already showing",
    "a clock on the wall, two minutes past the hour, a pen put down",
  ),
  idea("sadness|grief|loss", "a sleeve drawn across an eye", "a coat on its hook in an empty hall"),
  idea(
    "home",
    "a key turning, a dog on the other side already",
    "a house at dusk, the kitchen lit, somebody passing the window",
  ),
];

/** The pictures of an idea, or of two joined by "and"; null for what can be seen itself. */
export const picturesOfIdea = remembered((wanted: string): ShownIdea["pictures"] | null => {
  const whole = picturesOfOne(wanted);
  if (whole !== null) return whole;
  const [first, second] = wanted.split(/\s(?:and|&)\s/).map(picturesOfOne);
  return first && second ? [...first, ...second] : null;
}, IDEAS_KEPT);

function picturesOfOne(wanted: string): ShownIdea["pictures"] | null {
  const bare = wanted.trim().replace(/^(?:the|a|an|some|real|true|pure|strong|great|our|their)\s/i, "");
  return IDEAS_SHOWN.find(({ head }) => head.test(bare) && ONLY_THE_IDEA.test(bare))?.pictures ?? null;
}

/** What may stand before an idea and leave it one: "genuine teamwork"; "solar energy" and "love letters" are things. */
const ONLY_THE_IDEA =
  /^(?:missed (?:tax )?|looming |tight )?(?:(?:sense|feeling|spirit|moments?|atmosphere|power|joy) of )?(?:(?:real|true|genuine|pure|strong|quiet|everyday|human|shared|simple|great|deep|raw|inner|good|warm|lively|authentic|honest|close|family|team|childhood) ){0,2}(?:[\w-]+|team spirit|working together|human touch|family (?:time|life)|(?:hard|team) work|(?:city|urban|street|night|busy|hectic) life|hustle and bustle|all walks of life|attention to detail|the (?:past|environment)|new beginnings?|party (?:atmosphere|vibes)|co-?workers helping each other)$/i;
