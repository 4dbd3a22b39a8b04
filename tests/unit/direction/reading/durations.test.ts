import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

const seconds = (brief: string) => readBrief(brief).durations.map((one) => one.value.seconds);

describe("lengths of the film", () => {
  const asked: readonly (readonly [string, number])[] = [
    ["15s TikTok for Aurora cold brew", 15],
    ["half a minute of calm for our website", 30],
    ["Film for Salt. Anything between 20 and 25 seconds.", 25],
    ["I was thinking maybe like forty-five seconds? for YouTube", 45],
    ["Our last film was 60 seconds and it flopped. Do the opposite in 20 seconds: quiet.", 20],
    ["Music video, 2 minutes 48, no cuts faster than 3 seconds", 168],
    ["Hook (3s) a dripping tap; payoff (3s) silence. Vertical 15s.", 15],
    ["boots ad, 20 secnod vidoe", 20],
    ["a 1:30 film about the harbour", 90],
    ["ninety seconds on our history", 90],
    ["A minute and a half brand film", 90],
    ["Ad for socks, 0:45, square", 45],
    ["2 min explainer on taxes", 120],
    ["thirty-second spot for a bank", 30],
    ["6s bumper for Nike", 6],
    ["Brand: Kettle & Co, 20s, tea shop.", 20],
    ['Product film, 15", vertical', 15],
    ["1m30 recap of our fair", 90],
    ["commercial of thirty (30) seconds' duration", 30],
    ["Explain how heat pumps work in 60 seconds", 60],
    ["Duration: 25 seconds", 25],
    ["Give me 12 seconds of feet dancing", 12],
    ["1) 20 seconds\n2) vertical\n3) no children", 20],
    ["Werbespot 20 Sekunden für Hafermilch", 20],
    ["Ein 15-sekündiges TikTok", 15],
    ["Vidéo de 15 secondes pour TikTok", 15],
    ["Anuncio de treinta segundos", 30],
    ["Comercial de 30 segundos para o YouTube", 30],
    ["Spot di 20 secondi per Facebook", 20],
    ["スマートウォッチの30秒CM", 30],
    ["做一个15秒的抖音视频", 15],
    ["15초 세로 영상", 15],
  ];
  test.each(asked)("%s", (brief, expected) => {
    expect(seconds(brief)).toEqual([expected]);
  });
});

describe("other lengths of time", () => {
  const notAsked = [
    "An ad for a phone whose battery lasts 12 hours",
    "Porridge that is ready in 5 minutes",
    "We are there for you 24/7, open 9-5, since 1999",
    "30% off for people aged 25-34",
    "The car does 0-60 in 3 seconds",
    "Our 20-minute workout app",
    "End on the logo for the last 3 seconds",
    "5 shots, 3 seconds each",
  ];
  test.each(notAsked)("no length of the film: %s", (brief) => {
    expect(seconds(brief)).toEqual([]);
  });

  test("keeps the hook's and the product's deadline apart from the film's length", () => {
    const reading = readBrief("20s spot. Hook within 2 seconds. Product on screen by second 5.");
    const shoe = readBrief(
      "Short for the Kestrel shoe: 12 s. Hook within the first 1.5 seconds. Shoe on screen by second 2.",
    );
    expect(shoe.productBySeconds?.value).toBe(2);
    expect(shoe.events).toEqual([]);
    expect(reading.hookBySeconds?.value).toBe(2);
    expect(reading.productBySeconds?.value).toBe(5);
    expect(seconds(reading.text)).toEqual([20]);
  });

  test("passes over a length that is only supposed", () => {
    expect(
      seconds("Hypothetically if we did a 60s film it'd be cool, but for now do a 15s one for X"),
    ).toEqual([15]);
  });
});

describe("bounds", () => {
  const bounds: readonly (readonly [string, number, number, boolean])[] = [
    ["15-20 sec reel", 15, 20, false],
    ["no longer than 20 seconds", 0, 20, false],
    ["15 seconds max", 0, 15, false],
    ["exactly 29 seconds", 29, 29, true],
    ["about 30 seconds", 27, 33, false],
  ];
  test.each(bounds)("%s", (brief, min, max, exact) => {
    expect(readBrief(brief).durations[0]?.value).toMatchObject({ min, max, exact });
  });
});
