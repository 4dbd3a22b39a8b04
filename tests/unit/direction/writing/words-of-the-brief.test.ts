import { describe, expect, test } from "bun:test";
import { filmOf } from "../film-of.ts";

const overlays = (brief: string) =>
  filmOf(brief).scenes.flatMap(({ text_overlay }) => (text_overlay ? [text_overlay.text] : []));
const spoken = (brief: string) =>
  filmOf(brief)
    .scenes.flatMap(({ audio }) => (audio.voiceover_text ? [audio.voiceover_text] : []))
    .join(" ");
const cta = (brief: string) => filmOf(brief).direction.cta.text;

describe("what the brief says is what is read", () => {
  test.each([
    [
      "30s reel for Mira's ramen counter, opens Friday 3 October, bowls from £9",
      ["From £9", "Opens Friday 3 October"],
    ],
    ["Spot for a swim school, first lesson free", ["First lesson free"]],
    ["Ad for Bower blinds: 20% off until Sunday 8 June", ["20% off until Sunday 8 June"]],
    ["Ad for Tarn flasks, $39 each", ["$39 each"]],
    [
      "Gritstone climbing chalk. Message: sticks to sweat, not lungs. Price: £7",
      ["Sticks to sweat, not lungs", "£7"],
    ],
    ["The school's open evening is on Thursday 9 October from 6pm, warm", ["Thursday 9 October from 6pm"]],
    ["Volt headphones 40% off, loud", ["Volt headphones 40% off"]],
    ["Ad for the Loom app, saves six hours a week", ["Saves six hours a week"]],
    ["Ad for Atlas e-reader, six weeks of battery, €149", ["Six weeks of battery", "€149"]],
    ["Reel for Café Lind: semlor until Easter", ["Semlor until Easter"]],
    ["Anzeige für Rikas Töpferkurs, ab 45 €", ["Ab 45 €"]],
    ["Tree surgeons in Devon, call 01392 555 210", ["Call 01392 555 210"]],
  ])("%s", (brief, lines) => {
    for (const line of lines) expect(overlays(brief).map(bare).join("|")).toContain(bare(line));
  });

  test("a fact is told with the brief's words as its source", () => {
    const { scenes, provenance } = filmOf("30s ad for Bower blinds, 20% off until June");
    const index = scenes.findIndex(({ text_overlay }) => text_overlay?.text.startsWith("20%"));
    expect(provenance[`/scenes/${index}/text_overlay/text`]).toMatchObject({
      source: "text",
      evidence: "20% off until June",
    });
  });

  test("orders about the film itself are no lines", () => {
    for (const brief of [
      "30s ad for Bower blinds, budget $400",
      "Ad for Bower blinds, we need it by Friday 3 October",
      "Ad for Bower blinds, 15 seconds, 9:16, post on 4 May",
    ])
      expect(overlays(brief).join(" ")).not.toMatch(/\$400|October|May|seconds/);
  });

  test("a price that shall not be shown is not read", () => {
    expect(overlays("TV spot for a Swiss watch, $48,000. Never show a price.").join(" ")).not.toContain("48");
  });

  test("no line is read twice", () => {
    for (const brief of [
      "Vinyl fair, Sunday 9 March, Town Hall Bristol, free entry",
      'Podcast "Cold Harbour", every Thursday',
    ]) {
      const lines = overlays(brief).map(bare);
      expect(new Set(lines).size).toBe(lines.length);
    }
  });

  test("a quiet film does not open with a discount", () => {
    expect(overlays("Ad for Vane perfume, elegant, 20% off in May")[0]).not.toMatch(/%/);
    expect(overlays("Ad for Vane sneakers, bold, 20% off in May")[0]).toMatch(/%/);
  });
});

describe("the call", () => {
  test.each([
    ["Ad for a trattoria in Leeds", "Book a table"],
    ["Now hiring nurses for our ward in Hull", "Apply now"],
    ["Film for our food bank, we need volunteers", "Volunteer with us"],
    ["Film for a hospice charity, £5 pays for an hour of care", "Donate now"],
    ["Ad for a dentist in Bath", "Book an appointment"],
    ["Reel for a running app", "Get the app"],
    ["Ad for a roofer in Ghent", "Get a quote"],
    ["Reel for a pottery workshop", "Book your place"],
    ["Ad for a guest house on Skye", "Book your stay"],
    ["Ad for Holm stollen, order by 15 December", "Order by 15 December"],
    ["Werbung für ein Restaurant in Graz", "Tisch reservieren"],
    ["Anuncio para un restaurante en Cádiz", "Reserva tu mesa"],
    ["Anzeige für ein Lastenrad, Probefahrt vereinbaren", "Probefahrt vereinbaren"],
    ["Kampagne für Azubis, bewirb dich bis 31. März", "Bewirb dich bis 31. März"],
    ["Reel for a café in Gothenburg", "Come by"],
    ["Ad for a night nurse agency, we need nurses, apply at nightline.ie", "Apply at nightline.ie"],
    ["Hospital radio needs presenters, warm", "Apply now"],
    ["Wedding cakes from Cardiff, tastings every Saturday", "Book a tasting"],
    [
      "Video about our tool-sharing app Borrowly. Get it free on the App Store.",
      "Get it free on the App Store",
    ],
    ["Ad for scooter sharing in Vilnius, first ride free", "Take your first ride"],
    ["Promo for a nursing degree. Applications close 15 January.", "Apply now"],
    ["Film for a hospice charity; text HOPE to 70070", "Text HOPE to 70070"],
    ["Ad for Volt headphones, $89", "Shop now"],
    ["Film for a funeral home. Call 0114 496 0111", "Call 0114 496 0111"],
    ["Story for a night bus line", "Plan your journey"],
  ])("fits the kind: %s", (brief, words) => {
    expect(cta(brief)).toBe(words);
  });

  test("asks for nothing that a thing of the same name would not want", () => {
    expect(cta("Ad for a protein bar")).not.toMatch(/table|Come by/);
    expect(cta("Ad for a massage gun")).not.toContain("appointment");
    expect(cta("Film for a lifeboat charity, £5 buys gloves for a volunteer")).toBe("Donate now");
  });
});

describe("a voice", () => {
  test("says nothing of what the client wants", () => {
    expect(spoken("Electric bus maker from Gothenburg wants to impress mayors, 30s, voiceover")).not.toMatch(
      /wants/,
    );
  });

  test("names the maker of a thing without a name, and does not ask what everybody asks of a house", () => {
    expect(spoken("Handmade copper pans by Forge & Fennel, 25 year guarantee, voiceover")).toContain(
      "Handmade copper pans by Forge & Fennel. 25 year guarantee. Shop now.",
    );
    expect(spoken("The city library lends out tools now. Funny explainer, voice-over, 40s")).toMatch(
      /lends out tools now\. Plan your visit\.$/,
    );
  });

  test("says what the thing does, what the brief claims, and the call, in one text", () => {
    expect(
      spoken(
        "20s ad with voiceover. Our app Rota lets care homes plan shifts. Saves managers six hours a week.",
      ),
    ).toBe("Rota lets care homes plan shifts. It saves managers six hours a week. Get the app.");
    expect(
      spoken(
        "30s film for a charity that sends midwives to rural Malawi. £10 a month pays for one birth. With a narrator.",
      ),
    ).toMatch(
      /A charity that sends midwives to rural Malawi\. £10 a month pays for one birth\. Donate now\.$/,
    );
  });
});

const bare = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\d%$£€]+/gu, " ")
    .trim();
