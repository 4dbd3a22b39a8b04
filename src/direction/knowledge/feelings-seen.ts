/** How somebody who feels so looks at first, and once the goods have had their effect; `{who}` is that somebody, `{product}` what is sold. */
export interface FeelingSeen {
  readonly feeling: RegExp;
  readonly first: string;
  readonly after: string;
  /** Nothing of it needs hands or an upright back. */
  readonly isOfAnimals?: true;
}

/** A feeling is no picture: what a body does with it is. The first row that fits is taken. */
export const FEELINGS_SEEN: readonly FeelingSeen[] = [
  {
    feeling: /\b(?:jealous|envious)\b/i,
    first: "{who} staring at {product}, jaw set, not blinking",
    after: "{who} turning away, offended, then one quick look back over the shoulder",
    isOfAnimals: true,
  },
  {
    feeling: /\b(?:grumpy|moody|cranky|cross|sulky|sulking|bad-tempered)\b/i,
    first: "{who} with a face like thunder, not moving at all",
    after: "{who} holding the frown a moment too long, until one corner of the mouth gives way",
    isOfAnimals: true,
  },
  {
    feeling: /\b(?:bored)\b/i,
    first: "{who} with the chin sunk on one hand, eyelids closing, opening, closing",
    after: "{who} sitting bolt upright all at once, eyes wide open",
  },
  {
    feeling: /\b(?:exhausted|tired|sleepy|worn[- ]out|overworked|sleepless|knackered)\b/i,
    first: "{who} nodding off on both feet, forehead coming to rest against a door",
    after: "{who} awake before everybody else, stretching both arms up to the light",
  },
  {
    feeling: /\b(?:stressed(?:[- ]out)?|frazzled|harried|overwhelmed|frantic|hectic)\b/i,
    first: "{who} with too much in both arms, one thing sliding off as another is caught",
    after: "{who} setting everything down, shoulders sinking, one long breath out",
  },
  {
    feeling: /\b(?:nervous|anxious|worried|scared|frightened|afraid|shy|timid)\b/i,
    first: "{who} half hidden, one hand opening and closing, looking out and back again",
    after: "{who} coming forward with a straight back and the beginning of a smile",
  },
  {
    feeling: /\b(?:sad|lonely|heartbroken|gloomy|melancholy|unhappy)\b/i,
    first: "{who} looking down at nothing, alone at one side of the frame",
    after: "{who} looking up, the light reaching the whole face",
    isOfAnimals: true,
  },
  {
    feeling: /\b(?:sceptical|skeptical|suspicious|doubtful|unimpressed|picky|fussy)\b/i,
    first: "{who} leaning back from {product}, eyes narrowed, not buying any of it",
    after: "{who} coming closer to {product}, a first small nod, then a second one",
    isOfAnimals: true,
  },
  {
    feeling: /\b(?:hungry|starving|hangry|thirsty)\b/i,
    first: "{who} before an open, empty cupboard, the light of it on a falling face",
    after: "{who} leaning back with both hands folded, eyes closed, entirely content",
  },
  {
    feeling: /\b(?:angry|furious|annoyed|irritated)\b/i,
    first: "{who} with clenched teeth, breathing out hard through the nose",
    after: "{who} shaking the head at it all and laughing",
  },
  {
    feeling: /\b(?:confused|puzzled|clueless|lost|bewildered)\b/i,
    first: "{who} turning one thing this way and that, looking left and right for help",
    after: "{who} with a finger in the air, the whole thing suddenly clear",
  },
  {
    feeling: /\b(?:lazy)\b/i,
    first: "{who} lying flat, one arm hanging down, reaching for something without getting up",
    after: "{who} still lying flat, {product} within reach now, one thumb going up",
  },
];
