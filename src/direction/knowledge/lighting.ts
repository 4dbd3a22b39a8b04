/** A light, as a prompt says it under the sky, in a room and close to a surface; two ways each, so that one look runs through a film. */
export interface LightingKnowledge {
  readonly outside: readonly [string, string];
  readonly inside: readonly [string, string];
  /** What is left of it in a close view, where neither sky nor window can be seen. */
  readonly near: readonly [string, string];
  /** The measured classes of a reference's light that this light keeps (contracts/reference.ts). */
  readonly keeps: readonly string[];
}

/** Lights by the term that `visual_direction.lighting_style` uses. */
export const LIGHTING: Readonly<Record<string, LightingKnowledge>> = {
  dramatic_soft: {
    outside: [
      "low cloud breaking on one side, the rest in soft shadow",
      "one broad shaft of soft daylight, darkness around it",
    ],
    inside: [
      "one large soft source from the side, the rest falling to black",
      "soft top light with deep, clean shadows",
    ],
    near: [
      "a single diffused key, falling off slowly into black",
      "one soft side light, the far edge lost in shadow",
    ],
    keeps: ["dramatic", "low_key"],
  },
  clean_studio: {
    outside: ["even bright daylight with a crisp edge light", "clean open shade, controlled reflections"],
    inside: ["even softbox light with a crisp rim", "bright seamless studio light, controlled reflections"],
    near: ["clean overhead bank with a thin edge light", "even softbox light, one crisp highlight"],
    keeps: ["high_key", "soft_even"],
  },
  natural_warm: {
    outside: ["warm late sun from the side", "soft warm daylight with long gentle shadows"],
    inside: ["warm window light from the left", "low sun through thin curtains"],
    near: ["warm side light with soft bounce", "warm daylight raking across the surface"],
    keeps: ["natural_warm"],
  },
  natural_cool: {
    outside: ["overcast daylight, gentle shadows", "cool even daylight under a pale sky"],
    inside: ["cool north light from a window", "pale daylight from high windows"],
    near: ["cool soft daylight, no hard edge", "pale even light with a faint shadow"],
    keeps: ["natural_cool"],
  },
  high_contrast: {
    outside: ["hard low sun, shadows with edges", "strong backlight with crisp rim and black shadows"],
    inside: ["hard side light from one window, shadows with edges", "a single hard key against darkness"],
    near: ["one hard side light, every edge sharp", "hard light skimming the surface, black behind"],
    keeps: ["high_contrast", "dramatic"],
  },
  high_key: {
    outside: ["bright open daylight, hardly a shadow", "wide diffused daylight under a white sky"],
    inside: ["bright, airy high-key light", "clean white bounce from all sides"],
    near: ["bright diffused light, hardly a shadow", "clean white light all round"],
    keeps: ["high_key"],
  },
  low_key: {
    outside: ["near darkness, one far lamp picking out edges", "deep shadow with a narrow pool of light"],
    inside: [
      "low-key light, most of the frame in shadow",
      "one practical lamp carving shapes out of the dark",
    ],
    near: ["a narrow pool of light, all else dark", "one low lamp from the side, deep shadow"],
    keeps: ["low_key", "dramatic"],
  },
  soft_even: {
    outside: ["soft even daylight", "open shade with gentle bounce"],
    inside: ["diffused light from a large window", "soft even daylight filling the room"],
    near: ["gentle wraparound light", "soft even light, no hard shadow"],
    keeps: ["soft_even"],
  },
  backlit: {
    outside: ["sun behind the subject, light haze in the air", "strong low backlight glowing through edges"],
    inside: ["a bright window behind the subject, edges glowing", "strong backlight through thin curtains"],
    near: ["backlight glowing through the edges", "rim light with a bright translucent core"],
    keeps: ["backlit"],
  },
  dramatic: {
    outside: [
      "dramatic directional light, sky heavier than the ground",
      "bright edges against dark masses of cloud",
    ],
    inside: ["chiaroscuro, a hard shaft through haze", "one hard beam across a dark room"],
    near: ["chiaroscuro, one bright edge against black", "a hard beam catching the top edge only"],
    keeps: ["dramatic", "low_key", "high_contrast"],
  },
  golden_hour: {
    outside: ["golden-hour sun low across the frame", "last warm sun, long shadows"],
    inside: ["honeyed low sun through the window", "a last stripe of warm sun across the room"],
    near: ["honeyed low light raking across the surface", "warm backlight glowing along the edges"],
    keeps: ["natural_warm", "backlit"],
  },
  blue_hour: {
    outside: ["blue-hour dusk with the first warm lamps", "deep twilight blue against lit windows"],
    inside: ["warm lamps on, blue dusk in the window", "lamp light in the room, the window deep blue"],
    near: ["warm lamp light on one side, cold dusk on the other", "low warm light with a cold edge"],
    keeps: ["natural_cool", "low_key"],
  },
  neon: {
    outside: ["saturated neon spill on both sides", "coloured signs mirrored on wet ground"],
    inside: ["saturated neon spill from both sides", "pink and blue tubes lighting the dark room"],
    near: ["one neon colour from each side", "coloured edge light in the dark"],
    keeps: ["low_key", "high_contrast", "dramatic"],
  },
  candlelight: {
    outside: ["lanterns and small flames in the dark", "firelight flickering low and near"],
    inside: ["candlelight flickering low and near", "warm firelight moving on the walls"],
    near: ["a small flame close by, everything else dark", "candlelight trembling on the surface"],
    keeps: ["low_key", "natural_warm"],
  },
  moonlight: {
    outside: ["cold moonlight, soft black shadows", "silver night light over everything"],
    inside: ["cold moonlight through a window", "a stripe of silver moonlight across the floor"],
    near: ["cold silver light on one edge", "faint moonlight, soft black shadow"],
    keeps: ["low_key", "natural_cool"],
  },
  storm_light: {
    outside: ["storm light, bright edges under dark cloud", "heavy sky with one gap of hard light"],
    inside: ["dim storm light from the window, one lamp on", "grey storm light through streaming panes"],
    near: ["cold storm light from one side", "grey light with one bright wet edge"],
    keeps: ["dramatic", "low_key", "natural_cool"],
  },
  rain_light: {
    outside: ["soft grey rain light, wet ground shining", "overcast light through falling rain"],
    inside: ["grey light through a rain-streaked window", "soft rainy daylight from one window"],
    near: ["soft grey light beading on wet surfaces", "cool diffused light, drops catching it"],
    keeps: ["natural_cool", "soft_even"],
  },
  wet_night: {
    outside: [
      "street lamps and shop windows doubled on wet ground",
      "headlights and lamps smeared through falling rain",
    ],
    inside: [
      "one lamp on, rain running down a dark window",
      "warm lamp light, the wet street glowing outside",
    ],
    near: ["lamp light sparkling in drops of rain", "one warm street lamp from the side, wet highlights"],
    keeps: ["low_key", "natural_cool", "high_contrast"],
  },
  misty_light: {
    outside: ["milky light through drifting mist", "pale sun behind fog, soft grey distance"],
    inside: ["milky light from a fogged window", "pale diffused light, the window white with mist"],
    near: ["milky soft light, no hard shadow", "pale light with tiny drops shining"],
    keeps: ["soft_even", "natural_cool"],
  },
  misty_night: {
    outside: ["lamps with halos in the fog", "a dim glow behind drifting fog"],
    inside: ["one lamp on, fog grey at the window", "dim warm light, the window blind with fog"],
    near: ["a dim halo of lamp light", "soft low glow, the background gone"],
    keeps: ["low_key", "natural_cool"],
  },
  snow_light: {
    outside: ["bright soft light thrown up by snow", "pale winter sky over white ground"],
    inside: ["white snow light through the window", "cool bright light thrown in from snow outside"],
    near: ["cool bright light from below", "white diffused light, crystals catching it"],
    keeps: ["high_key", "natural_cool"],
  },
  snowy_night: {
    outside: ["warm lamps on falling snow in the dark", "blue night snow with small warm lights"],
    inside: ["warm lamps in the room, snow falling past a dark window", "low warm light, blue snow outside"],
    near: ["warm lamp light, a cold blue edge", "flakes lit gold by a near lamp"],
    keeps: ["low_key", "natural_cool"],
  },
  hard_sun: {
    outside: ["hard white sun overhead, short shadows", "blazing sun, bleached ground"],
    inside: ["blinding daylight in the doorway, deep shade within", "stripes of hard sun through shutters"],
    near: ["hard sun from above, a short black shadow", "bright hard light, highlights almost white"],
    keeps: ["high_contrast", "high_key"],
  },
  bright_sun: {
    outside: ["clear bright sun with clean shadows", "open sunshine under a blue sky"],
    inside: ["sunshine pouring through open windows", "a bright patch of sun on the floor"],
    near: ["bright clean sunlight with a crisp shadow", "sunlight sparkling along the edges"],
    keeps: ["high_key", "natural_warm", "high_contrast"],
  },
  night_lamps: {
    outside: ["pools of street-lamp light in the dark", "lit windows and lamps against a night sky"],
    inside: ["one warm lamp, the rest of the room dark", "low lamps and dark corners"],
    near: ["warm lamp light from one side, darkness behind", "a small pool of lamp light in the dark"],
    keeps: ["low_key"],
  },
  first_light: {
    outside: [
      "first light before the sun, pink and blue",
      "the sun just over the edge of the land, long cool shadows",
    ],
    inside: ["first pink light creeping through the window", "a thin stripe of sunrise across a dim room"],
    near: ["faint rosy light from one side", "the first low light catching one edge"],
    keeps: ["natural_cool", "natural_warm", "backlit"],
  },
  morning_light: {
    outside: ["clear early sun, long light shadows", "fresh morning light from low on one side"],
    inside: ["clear morning light from a window", "early sun reaching across the room"],
    near: ["fresh morning light from the side", "early light, a long soft shadow"],
    keeps: ["natural_cool", "natural_warm", "soft_even"],
  },
  festive_lamps: {
    outside: ["strings of small warm lamps at dusk", "warm shop-window glow and fairy lights"],
    inside: ["fairy lights and candles in a warm room", "small warm lamps glowing among green branches"],
    near: ["warm points of light out of focus behind", "candle-warm light with tiny sparkles"],
    keeps: ["natural_warm", "low_key"],
  },
  low_autumn_sun: {
    outside: ["low amber sun through thinning leaves", "hazy autumn sun, long shadows"],
    inside: ["low amber sun through an old window", "soft amber daylight, dust in the air"],
    near: ["amber side light with a long shadow", "soft low sun, copper highlights"],
    keeps: ["natural_warm"],
  },
  winter_light: {
    outside: ["low pale winter sun, long blue shadows", "thin winter daylight under a white sky"],
    inside: ["pale winter daylight at the window, a warm lamp within", "thin low sun across a warm room"],
    near: ["pale low light with a blue shadow", "cool winter light, one warm reflection"],
    keeps: ["natural_cool"],
  },
  forest_light: {
    outside: ["green light filtered through leaves", "shafts of sun between trunks"],
    inside: ["green shade at the window, soft daylight within", "leaf-filtered daylight moving on the wall"],
    near: ["soft green light, moving spots of sun", "dappled light through leaves"],
    keeps: ["natural_cool", "soft_even"],
  },
  workshop_light: {
    outside: ["cool yard light, one work lamp on", "low side light over metal and dust"],
    inside: [
      "light from high workshop windows, dust in the beams",
      "one work lamp over the bench, dim behind",
    ],
    near: ["a work lamp close from the side", "hard small light on worn surfaces"],
    keeps: ["natural_cool", "dramatic", "low_key"],
  },
};
