import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

const avoided = (text: string) => readBrief(text).mustAvoid.map(({ value }) => value.subject);
const included = (text: string) => readBrief(text).mustInclude.map(({ value }) => value.subject);
const colors = (text: string) => readBrief(text).colors.map(({ value }) => value.name);
const overlays = (text: string) => readBrief(text).overlays.map(({ value }) => value.text);
const lengths = (text: string) => readBrief(text).durations.map(({ value }) => value.seconds);

describe("lengths of the film and lengths of other things", () => {
  test.each<[string, number[]]>([
    ["can u do a vid for FadeHouse, like 15 secs??", [15]],
    ["Thirty seconds sharp. Carver's Hardware.", [30]],
    ["Ad for Olm. In the blink of an eye (think 12 seconds).", [12]],
    ["Wir brauchen einen 30-Sekünder fürs Kino.", [30]],
    ["Lyric video, full song 3 min 5 s.", [185]],
    ["Vídeo institucional. 1min30. Olm.", [90]],
    ["3 videos, 6s each, for Nibble.", [6]],
    ["Video (45 sec) about Fortiva. Highlight: detects breaches in 4 minutes.", [45]],
    ["抖音竖屏，15秒以内。", [15]],
    ["Quick recipe reel: 15-minute carbonara. 30 seconds max.", [30]],
    ["Un vídeo de unos 30 segundos.", [30]],
    ["A 6-second bumper for Zing. Logo sting at 5s.", [6]],
    ["Film for Olm, 20s. Submission deadline: 30 April 2026, 12:00", [20]],
    ["LinkedIn, 30s:\n- corridor (3s)\n- hands washing (2s)\n- a laugh (4s)", [30]],
    ["Annual film, 2 min. The CEO speaks to camera for at most 20 sec.", [120]],
    ["20 seconds for a brewery. Over 25s only in the cast.", [20]],
  ])("%s", (text, seconds) => {
    expect(lengths(text)).toEqual(seconds);
  });

  test("a length no film can have is kept to be told, not dropped", () => {
    expect(lengths("A two hours film about bread.")).toEqual([7200]);
    expect(lengths("0s ad for Olm water")).toEqual([0]);
    expect(lengths("Our clinic is open 24 hours, with a 12-hour battery.")).toEqual([]);
  });

  test("at least so many scenes", () => {
    expect(readBrief("Otter coats. No fewer than 4 scenes.").sceneCounts[0]?.value.min).toBe(4);
    expect(readBrief("Otter coats. One shot of the empty shelf.").sceneCounts).toEqual([]);
  });
});

describe("what is forbidden", () => {
  test.each<[string, string[]]>([
    ["20s for Olm, no people, steer clear of alcohol, logo bottom right, 5 scenes.", ["people", "alcohol"]],
    ["20s for Olm, 30 seconds. Not a second over.", []],
    [
      "No clichés (lanterns, dragons, red envelopes). Olm.",
      ["clichés", "lanterns", "dragons", "red envelopes"],
    ],
    ['The client said "no party scenes" and "the bottle is in every shot". Gin.', ["party scenes"]],
    ["The founder, Bill Carver, must not appear.", ["founder"]],
    ["Keep well away from rabbits, please. Zing batteries.", ["rabbits"]],
    ["Olm reklamı. Çocuk olmasın. Müziksiz.", ["Çocuk"]],
    ["Ролик для кафе «Клубок». Никаких детей.", ["детей"]],
    ["Reklama kawy Bursztyn. Bez ludzi w kadrze.", ["ludzi w kadrze"]],
    ["فيديو لقهوة نجد. بدون أطفال.", ["أطفال"]],
    ["Nobody should look stupid in it. Olm lockers.", []],
    ["No product shots needed. Olm trains.", []],
  ])("%s", (text, subjects) => {
    expect(avoided(text)).toEqual(subjects);
  });

  test("a colour the client hates is not wanted", () => {
    const reading = readBrief("20s for Marlow's oat milk. Client hates blue.");
    expect(reading.avoidedColors.map(({ value }) => value.name)).toEqual(["blue"]);
  });

  test("what may come later is not forbidden", () => {
    expect(readBrief("No text except the address on the last frame. Olm.").noText).toBeNull();
    expect(readBrief("A market. No music until the market.").music).toBeNull();
  });
});

describe("words on screen and voices", () => {
  test.each<[string, string[]]>([
    ['TVC for Voltino. Disclaimer "T&Cs apply" on last frame.', ["T&Cs apply"]],
    ["30s for Pebble. Text at the end: Drink the world.", ["Drink the world"]],
    ['15s for FadeHouse, end w "walk ins welcome"', ["walk ins welcome"]],
    ["15s for Olm. Put our insta @wagyuwantit at the end.", ["@wagyuwantit"]],
    ['Reklama kawy Bursztyn. Na końcu hasło "Dzień dobry zaczyna się tu."', ["Dzień dobry zaczyna się tu."]],
    ['People always say "12 hours on my feet" so we built shoes.', []],
  ])("%s", (text, texts) => {
    expect(overlays(text)).toEqual(texts);
  });

  test("a voice is described after its name", () => {
    expect(readBrief("20s for Olm. VO: female, warm.").speech?.value).toMatchObject({
      wanted: true,
      lines: [],
      voice: "female, warm",
    });
    expect(readBrief("Un spot pour Olm avec voix off masculine et grave.").speech?.value.voice).toContain(
      "masculine",
    );
  });

  test("a label may say that there is none", () => {
    expect(readBrief("Product: Hush\nVoice: none\nMusic: none").speech?.value.wanted).toBe(false);
    expect(readBrief("Product: Hush\nVoice: none\nMusic: none").music?.value.genre).toBe("none");
  });
});

describe("the look and the things", () => {
  test("shades, compounds and lists of colours in more languages", () => {
    expect(colors("Steel grey and safety yellow for Corbel.")).toEqual(["steel grey", "yellow"]);
    expect(colors("What I want is dusty orange, desert, a woman kneeling.")).toEqual(["dusty orange"]);
    expect(colors("Farben: Walnussbraun und Creme. Für Eichenhain Möbel.")).toEqual([
      "walnussbraun",
      "creme",
    ]);
    expect(colors("Renkler: beyaz ve mavi. Derya sabunları.")).toEqual(["beyaz", "mavi"]);
    expect(colors("색감은 남색과 크림색. 달빛서점 영상.")).toEqual(["남색", "크림색"]);
    expect(colors("الألوان: أبيض وأزرق. فيديو لمتجر ورق.")).toEqual(["أبيض", "وأزرق"]);
  });

  test("what is always in sight must be in the film", () => {
    const { keptInSight } = readBrief("20s for Voltino. Seat belts visible at all times.");
    expect(keptInSight.map(({ value }) => value)).toEqual([{ subject: "seat belts", share: 1, count: null }]);
  });

  test("a list of pictures in a language without a table of things", () => {
    expect(
      included(
        "Vídeo para TikTok de la tienda Vinilo Norte. Manos pasando vinilos, la aguja cae, un gato duerme.",
      ),
    ).toContain("manos pasando vinilos");
  });

  test("a two-column table is a list of labelled demands", () => {
    const table =
      "| Item | Requirement |\n|---|---|\n| Client | Nordlicht Energie |\n| Length | 20s |\n| Must show | a wind turbine |\n| Must not show | coal plants |";
    expect(lengths(table)).toEqual([20]);
    expect(included(table)).toEqual(["wind turbine"]);
    expect(avoided(table)).toEqual(["coal plants"]);
    expect(readBrief(table).product?.value.name).toBe("Nordlicht Energie");
  });

  test("a name and in brackets what it is", () => {
    expect(readBrief("B2B webinar promo. Orbitly (satellite data). 15 seconds.").product?.value.name).toBe(
      "Orbitly",
    );
    expect(readBrief("Zephyr fans, 15s, summer heat, curtains moving.").product?.value.name).toBe(
      "Zephyr fans",
    );
  });

  test("a sign after a ratio belongs to the sentence", () => {
    expect(readBrief("9:16: 15 seconds for Olm water").aspectRatios[0]?.value).toBe("9:16");
    expect(readBrief("LinkedIn, 1920x1080. Olm.").resolution?.value).toBe("1920x1080");
  });
});
