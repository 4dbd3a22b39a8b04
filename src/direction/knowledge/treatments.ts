import type { TargetCategory } from "../../../contracts/vocabulary.ts";
import type { CategoryName } from "./category-names.ts";
import type { Beat } from "./moments/book.ts";

/** A way to tell a short film: how it opens, what its middle turns on, how it closes. */
export interface Treatment {
  readonly name: string;
  /** One line that a director would pitch. */
  readonly pitch: string;
  readonly opening: readonly Beat[];
  /** Taken in turn until the film is full. */
  readonly middle: readonly Beat[];
  readonly closing: readonly Beat[];
  readonly categories: readonly CategoryName[];
  readonly kinds: readonly TargetCategory[];
  /** Leading tone words (keys of the tone table) that call for it. */
  readonly tones: readonly string[];
  /** Words of a brief that call for it. */
  readonly words: RegExp | null;
}

/** The treatments; a new one is one row here. */
export const TREATMENTS: readonly Treatment[] = [
  {
    name: "slow reveal",
    pitch: "withhold the whole, feed the eye with parts, then let it stand there",
    opening: ["arrest"],
    middle: ["detail", "process", "detail", "use", "reaction"],
    closing: ["reveal", "signoff"],
    categories: ["luxury", "tech", "automotive", "beauty", "alcohol", "fashion"],
    kinds: ["ad_creative"],
    tones: ["elegant", "mysterious", "dark", "minimal", "futuristic"],
    words: /\b(?:reveal|teas(?:e|er)|launch|unveil|introduc)/i,
  },
  {
    name: "trouble and relief",
    pitch: "show the small daily trouble honestly, then take it away",
    opening: ["arrest", "problem"],
    middle: ["use", "detail", "reaction", "result"],
    closing: ["result", "signoff"],
    categories: ["software", "finance", "health", "home", "education", "business"],
    kinds: ["ad_creative", "explainer"],
    tones: ["serious", "playful", "warm"],
    words:
      /\b(?:problem|struggl|tired of|fed up|frustrat|hassle|stress|messy|solve|solution|finally|no more|pain)/i,
  },
  {
    name: "how it is made",
    pitch: "follow the hands from raw matter to the finished thing",
    opening: ["arrest", "world"],
    middle: ["process", "detail", "process", "use"],
    closing: ["reveal", "signoff"],
    categories: ["food", "alcohol", "luxury", "home", "business"],
    kinds: ["ad_creative", "explainer"],
    tones: ["raw", "warm", "nostalgic"],
    words:
      /\b(?:hand-?made|hand-?crafted|artisan|craft|family recipe|slow-?cooked|sourdough|roast|brew|atelier|workshop|made in|tradition|since \d{4})/i,
  },
  {
    name: "a day with it",
    pitch: "one person, one day, and the thing that keeps turning up in it",
    opening: ["arrest", "world"],
    middle: ["use", "detail", "reaction", "use", "together"],
    closing: ["result", "signoff"],
    categories: ["beverage", "fashion", "fitness", "tech", "pets", "outdoor", "beauty", "software"],
    kinds: ["ad_creative"],
    tones: ["fresh", "playful", "warm", "raw"],
    words: /\b(?:every ?day|daily|day in the life|routine|commut|morning|on the go|lifestyle|busy)/i,
  },
  {
    name: "effort and reward",
    pitch: "earn the last picture with everything before it",
    opening: ["arrest", "problem"],
    middle: ["process", "use", "detail", "use", "reaction"],
    closing: ["result", "signoff"],
    categories: ["fitness", "sports", "education", "nonprofit", "outdoor"],
    kinds: ["ad_creative"],
    tones: ["energetic", "bold", "inspiring", "epic"],
    words:
      /\b(?:train|challenge|push|limits?|strong|goal|marathon|win|comeback|never give up|achiev|effort)/i,
  },
  {
    name: "the table fills",
    pitch: "begin alone, end among people",
    opening: ["arrest", "world"],
    middle: ["process", "use", "together", "detail", "reaction"],
    closing: ["together", "signoff"],
    categories: ["food", "beverage", "event", "wedding", "nonprofit", "kids", "travel", "music"],
    kinds: ["ad_creative"],
    tones: ["warm", "fresh", "emotional", "nostalgic"],
    words:
      /\b(?:family|friends|together|community|gather|shar(?:e|ing)|party|celebrat|neighbou?r|holiday|christmas|reunion)/i,
  },
  {
    name: "a road there",
    pitch: "leave, lose the way a little, arrive somewhere worth it",
    opening: ["arrest", "problem"],
    middle: ["world", "use", "detail", "reaction", "use"],
    closing: ["result", "signoff"],
    categories: ["travel", "outdoor", "automotive", "real_estate"],
    kinds: ["ad_creative", "music_video"],
    tones: ["inspiring", "epic", "nostalgic", "romantic"],
    words: /\b(?:journey|road ?trip|travel|escape|adventure|explor|wander|getaway|move in|discover)/i,
  },
  {
    name: "question and answer",
    pitch: "ask the viewer's question, take it apart in plain pictures, hand back the answer",
    opening: ["arrest", "problem"],
    middle: ["process", "detail", "use", "process"],
    closing: ["result", "signoff"],
    categories: ["education", "software", "health", "finance"],
    kinds: ["explainer"],
    tones: ["serious", "minimal"],
    words: /\b(?:how (?:it|to|does|do)|explain|what is|why |step by step|tutorial|guide|works?)\b/i,
  },
  {
    name: "performance and memory",
    pitch: "cut between the song being played and the story it cannot stop telling",
    opening: ["arrest", "world"],
    middle: ["use", "detail", "problem", "use", "process", "reaction", "together"],
    closing: ["result", "signoff"],
    categories: ["music"],
    kinds: ["music_video"],
    tones: ["emotional", "nostalgic", "dark", "romantic"],
    words: /\b(?:music video|single|album|song|track|band|singer|verse|chorus)\b/i,
  },
  {
    name: "anticipation and release",
    pitch: "hold the breath of the crowd, then let it out",
    opening: ["arrest", "world"],
    middle: ["process", "detail", "use", "reaction", "together"],
    closing: ["reveal", "signoff"],
    categories: ["event", "gaming", "sports", "kids"],
    kinds: ["ad_creative", "music_video"],
    tones: ["energetic", "epic", "bold"],
    words: /\b(?:festival|concert|opening|premiere|drop|release|countdown|tonight|doors|season)\b/i,
  },
];
