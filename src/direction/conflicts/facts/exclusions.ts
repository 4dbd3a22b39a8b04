import { FACT_WORDS_OF_WORLD } from "./fact-words-of-world.ts";

/** Which values of a topic cannot be true at once, and of what kind the fact is. */
export interface Exclusion {
  readonly topic: string;
  readonly left: string;
  readonly right: string;
  /**
   * "moment": of one picture: two neighbouring clauses are enough. "clause": only in one clause. "breath": only side by side. "list": only in one list of words. "film": only where the left
   * value is said of the whole film. "whole": the same, and nothing reconciles them.
   */
  readonly holds: "moment" | "clause" | "breath" | "list" | "film" | "whole";
}

const rows = (topic: string, holds: Exclusion["holds"], pairs: string): Exclusion[] =>
  pairs.split(",").map((pair) => {
    const [left = "", right = ""] = pair.split("/");
    return { topic, left, right, holds };
  });

/** Every two values of a topic exclude each other. */
const eachOther = (topic: string, holds: Exclusion["holds"]): Exclusion[] => {
  const values = Object.keys(FACT_WORDS_OF_WORLD[topic] ?? {});
  return values.flatMap((left) =>
    values.filter((right) => right !== left).map((right) => ({ topic, left, right, holds })),
  );
};

/** The table of what excludes what. A new family is a topic above and a row here. */
export const EXCLUSIONS: readonly Exclusion[] = [
  ...rows("season", "moment", "summer/winter,spring/autumn"),
  ...rows("season", "clause", "spring/winter,summer/autumn"),
  ...rows(
    "season",
    "film",
    "summer/winter,winter/summer,spring/autumn,autumn/spring,spring/winter,winter/spring,summer/autumn,autumn/summer",
  ),
  ...rows("hour", "breath", "dawn/dusk,night/dawn,dawn/day,dusk/day,night/day"),
  ...rows(
    "hour",
    "film",
    "night/day,day/night,night/dusk,day/dusk,day/dawn,dawn/day,dawn/dusk,dusk/dawn,night/dawn,dawn/night",
  ),
  ...rows("company", "film", "alone/together"),
  ...rows("fullness", "moment", "empty/full"),
  ...rows("fullness", "film", "empty/full,full/empty"),
  ...rows("price", "moment", "cheap/luxury"),
  ...rows("sky", "clause", "clear/foul"),
  ...rows("sky", "film", "clear/foul,foul/clear"),
  ...rows("light", "clause", "dark/bright"),
  ...rows("light", "film", "dark/bright,bright/dark"),
  ...rows("crowd", "clause", "empty/full"),
  ...rows("crowd", "film", "empty/full"),
  ...rows("price", "film", "cheap/luxury,luxury/cheap"),
  ...rows("era", "film", "past/modern"),
  ...rows("audience", "whole", "small/hard"),
  ...rows("audience", "film", "small/grown,grown/small,grown/young,young/grown"),
  ...rows("company", "clause", "alone/together"),
  ...rows("volume", "clause", "low/high"),
  ...rows("volume", "film", "low/high"),
  ...rows("span", "film", "one/many"),
  ...rows("motion", "film", "still/moving"),
  ...rows("size", "film", "close/wide,wide/close"),
  ...rows("sides", "film", "outdoors/indoors,indoors/outdoors"),
  ...rows(
    "place",
    "film",
    "underwater/dry,space/dry,underwater/desert,underwater/mountain,underwater/forest,underwater/city,underwater/farm,underwater/space,space/desert,space/forest,space/city,space/sea,space/farm,space/underwater,desert/underwater,desert/forest,desert/sea,desert/arctic,desert/city,arctic/desert,arctic/forest,arctic/city,arctic/farm,city/desert,city/space,city/underwater,city/forest,city/farm,forest/desert,forest/space,forest/city,home/city,home/desert,home/mountain,home/sea,home/forest,work/desert,work/sea,work/mountain,sea/desert,sea/space,sea/city,sea/mountain,sea/farm,city/sea,city/mountain,home/work,work/home,work/forest,home/farm,farm/home,farm/work,farm/arctic,farm/desert,farm/underwater,arctic/home,arctic/work,mountain/work,mountain/desert,forest/work,forest/sea,forest/arctic,forest/underwater,desert/work,desert/farm,desert/space,sea/work,sea/home,underwater/home,underwater/work,space/home,space/mountain,space/work,space/arctic,home/underwater,home/arctic,home/space,work/underwater,work/arctic,work/space,work/farm,mountain/sea,mountain/city,mountain/underwater,farm/city,farm/space,farm/sea",
  ),
  ...rows("place", "clause", "underwater/desert,underwater/mountain,underwater/space,arctic/desert"),
  ...rows("spread", "film", "one/many"),
  ...rows("medium", "film", "real/drawn,drawn/filmed,drawn/real"),
  ...rows("time", "film", "slowed/sped"),
  ...rows("saturation", "film", "muted/loud"),
  ...rows("saturation", "clause", "muted/loud"),
  ...rows("color", "film", "none/bright"),
  ...rows("pace", "film", "slow/fast,fast/slow"),
  ...rows(
    "mood",
    "list",
    "joyful/gloomy,calm/frantic,modest/showy,fine/shabby,sleepy/lively,solemn/silly,warm/cold,innocent/explicit,calm/showy,gloomy/silly,solemn/showy,kind/biting,solemn/biting,formal/casual",
  ),
  ...rows(
    "mood",
    "film",
    "calm/frantic,frantic/calm,joyful/gloomy,gloomy/joyful,solemn/silly,silly/solemn,modest/showy,showy/modest,innocent/explicit,explicit/innocent,gloomy/silly,silly/gloomy,fine/shabby,shabby/fine,kind/biting,biting/kind,solemn/biting,formal/casual,casual/formal,formal/silly,silly/formal,formal/biting,calm/showy,warm/cold,cold/warm,lively/sleepy,sleepy/lively,solemn/frantic",
  ),
  ...rows("order", "film", "late/early"),
  ...rows("means", "film", "small/big"),
  ...rows("voice_sex", "film", "female/male_heard,male/female_heard"),
  ...eachOther("holiday", "film"),
  ...eachOther("city", "film"),
  ...eachOther("cast_sex", "film"),
  ...rows("cast_age", "film", "old/child,old/young,child/old,child/grown,grown/child"),
  ...rows("offer_span", "film", "short/long"),
  ...rows("ending", "film", "loop/ended"),
  ...rows("logo_order", "whole", "early/late,late/early"),
  ...rows("light_source", "film", "candle/electric"),
  ...rows("availability", "film", "rare/common"),
  ...rows("tint", "film", "warm/cold,cold/warm"),
  ...rows("music_kind", "film", "acoustic/electronic"),
  ...rows("payment", "film", "cash/card"),
  ...rows("visit", "film", "walk_in/booked"),
  ...rows("channel", "film", "online/shop"),
  ...rows("channel_shop", "film", "shop/online"),
  ...rows("channel_phone", "film", "phone/online"),
  ...rows("gravity", "film", "none/pull"),
  ...rows("contract", "film", "none/bound"),
  ...rows("skill", "film", "new/expert"),
  ...rows("making", "film", "hand/machine"),
  ...rows("source", "film", "near/far"),
  ...rows("nature", "film", "pure/artificial"),
  ...rows("angle", "film", "above/level"),
  ...rows("view", "film", "first/outside"),
  ...rows("transitions", "film", "hard/soft"),
  ...rows("text_amount", "clause", "little/much"),
  ...rows("text_amount", "film", "little/much,much/little"),
  ...rows("logo_size", "clause", "small/big"),
  ...rows("logo_size", "film", "small/big,big/small"),
  ...rows("dress", "film", "formal/casual"),
];
