import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

const product = (brief: string) => readBrief(brief).product?.value ?? null;

describe("the name that belongs to the goods", () => {
  const named: readonly (readonly [string, string, string])[] = [
    ["Our SaaS turns meetings into tasks. LinkedIn, 30s. It's called Minutely.", "Minutely", "saas"],
    [
      "Something about our beekeeping club? We want members. Thornbury Bees.",
      "Thornbury Bees",
      "beekeeping club",
    ],
    ["We sell second-hand rackets. 15 seconds", "Second-hand rackets", "second-hand rackets"],
    ["Ad for our pre-loved prams, 15s", "Pre-loved prams", "pre-loved prams"],
    ["20s ad for our watering cans", "Watering cans", "watering cans"],
    ["30s ad for Brightwell, an eye clinic doing cataract surgery", "Brightwell", "eye clinic"],
    ["Ad for our platform Grantly, 30s", "Grantly", "platform"],
    ["Meal kit for diabetics - Balanza - 20 sec, vertical", "Balanza", "meal kit"],
    ["Brand film, 75s, steel mill turned hydrogen: Norrstål", "Norrstål", "steel mill"],
    ["Plumbers you can trust: Wade & Sons. Local TV 10s.", "Wade & Sons", "plumbers"],
    ["We sell used cameras online — shutterloop.com. 20s for YouTube.", "shutterloop.com", "used cameras"],
    ["Our cooperative grows coffee. Farmers' hands, dawn. Cafe Altura.", "Cafe Altura", "cafe"],
    ["Vidéo pour la librairie Les Marées à Saint-Malo", "Les Marées", "librairie"],
    ["Spot für Hotel Miramar, 20 Sekunden", "Hotel Miramar", "hotel"],
    ["日本茶のブランド「こもれび」の15秒動画", "こもれび", "日本茶"],
    ["Bike courier co-op Pedal Post, same-day delivery in Bristol", "Pedal Post", "bike courier"],
    [
      "Toothbrush subscription for kids, Bristle Buddies, 15s, silly",
      "Bristle Buddies",
      "toothbrush subscription",
    ],
    ["Chess app for grandparents playing remotely: Rook & Roll", "Rook & Roll", "chess app"],
    ['"The Understudies" – a musical, previews from March 3, trailer, 30s', "The Understudies", "musical"],
    ["Guitar strings, metal, fast cuts, 8 seconds, Thrum brand", "Thrum", "guitar strings"],
    ["Our vineyard does picnics now. Domaine des Sources. Vertical, 20s", "Domaine des Sources", "vineyard"],
    ["The best falafel in Malmö. 15s. Falafel Baron", "Falafel Baron", "falafel"],
    ["Water filter for travellers. 10s. Show a river, then a glass. SipSafe", "SipSafe", "water filter"],
    ["Ad for a reusable period pad brand, Moonrow, 20s", "Moonrow", "reusable period pad"],
    ["Recruiting film for bus drivers, city of Ghent, 40 seconds", "Ghent bus drivers", "bus drivers"],
  ];
  test.each(named)("%s", (brief, name, noun) => {
    expect(product(brief)).toMatchObject({ name, noun });
  });
});

describe("goods whole and in their order", () => {
  const goods: readonly (readonly [string, string])[] = [
    ["Crowdfunding video for a foldable cargo bike trailer, 'Mule'.", "foldable cargo bike trailer"],
    ["Pop-up ramen bar, one night only, 14 December, Cardiff", "pop-up ramen bar"],
    ["sourdough starter kit, tiktok, funny", "sourdough starter kit"],
    ["Solar panels for schools – explain leasing model, 90s, for headteachers", "solar panels"],
    ["Union campaign: nurses need breaks. 30s, angry but dignified.", "union campaign"],
    ["Baltic herring in a tin, by Silta. Nordic noir, ironic.", "herring"],
  ];
  test.each(goods)("%s", (brief, noun) => {
    expect(product(brief)?.noun).toBe(noun);
  });

  test("a colon or a dash before a font, a place or a style names nothing sold", () => {
    for (const brief of [
      "Ad for our candles. Font: Futura. 20s",
      "Ad for our candles - Instagram - 20s",
      "Ad for our candles. Location: Tuscany. 20s",
    ])
      expect(product(brief)?.name).toBe("Candles");
  });
});

describe("what is banned beside a story", () => {
  test("an order with its object is no label of what follows", () => {
    const reading = readBrief("Don't show any kids: a boy opens the lunch box. 15s");
    expect(reading.mustAvoid.map(({ value }) => value.subject)).toEqual(["kids"]);
    expect(readBrief("Don't show: knives, blood. 15s").mustAvoid.map(({ value }) => value.subject)).toEqual([
      "knives",
      "blood",
    ]);
  });

  test("banned goods at the beginning are not what is sold", () => {
    expect(product("No jewellery. She fastens a scarf. Abend gowns 15s.")?.name).not.toBe("No jewellery");
  });
});
