import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { filmOf } from "../film-of.ts";

const overlays = (brief: string) => readBrief(brief).overlays.map(({ value }) => value.text);
const cards = (brief: string) => filmOf(brief).scenes.map(({ text_overlay }) => text_overlay?.text ?? null);

describe("how those who sell are reached", () => {
  test.each([
    ["Property film for a house in Carlsbad. Agent: Mona Reyes, 760-555-0142.", "Mona Reyes, 760-555-0142"],
    ["20s video for our bakery in Leeds. Open Tue–Sun, 8 am to 6 pm. Warm.", "Open Tue–Sun, 8 am to 6 pm"],
    ["15s for our barber shop. We're open Monday to Saturday 9am-7pm.", "Open Monday to Saturday 9am-7pm"],
    ["Video for our dental clinic. Hours: Mon-Fri 8-5, Sat 9-12.", "Mon-Fri 8-5, Sat 9-12"],
    ["Ad for Rosa's Diner. Open 24 hours. Neon and chrome.", "Open 24 hours"],
    ["Ad for Rosa's Diner. 214 Main Street, Asheville.", "214 Main Street, Asheville"],
    ["Promo for our plant sale, Saturday May 3, 9 am to 2 pm.", "Saturday May 3, 9 am to 2 pm"],
  ])("%s", (brief, line) => expect(overlays(brief)).toContain(line));

  test.each([
    [
      "Loft in Chicago. Contact Dan Ortiz at (312) 555-0187 to book a showing.",
      "Contact Dan Ortiz at (312) 555-0187",
    ],
    ["15s for our barber shop. Find us at 12 King Street, Bristol.", "Find us at 12 King Street, Bristol"],
    ["Video for our dental clinic, call 555-0123 for appointments.", "Call 555-0123"],
  ])("%s calls", (brief, call) => expect(readBrief(brief).cta?.value.text).toBe(call));

  test("stands beside the call on the last card", () =>
    expect(
      cards("30s property film for a three-bedroom house in Carlsbad. Agent: Mona Reyes, 760-555-0142.").at(
        -1,
      ),
    ).toBe("Book a viewing · Mona Reyes, 760-555-0142"));

  test("two such lines do not crowd one card", () => {
    const shown = cards("30s ad for Rosa's Diner. Open 24 hours. 214 Main Street, Asheville.");
    expect(shown.at(-1)).toContain("214 Main Street");
    expect(shown.at(-1)).not.toContain("24 hours");
    expect(shown).toContain("Open 24 hours");
  });

  test.each([
    "Film noir, 20 s. Agent: a tired man in a raincoat.",
    "We open on a kitchen at 6 am, a baker yawns. 20s for our bakery.",
    "Ad for a coffee. Call me at 020 7946 0018 if anything is unclear.",
  ])("is nothing of: %s", (brief) => {
    expect(overlays(brief)).toEqual([]);
    expect(readBrief(brief).cta).toBeNull();
  });
});

describe("a web address", () => {
  test("where to sign up is no name of what is run", () => {
    const { product, cta } = readBrief(
      "Promo for our city marathon on 14 September. Sign up at runriverton.org.",
    );
    expect(product?.value.name).toBe("City marathon");
    expect(cta?.value.text).toBe("Sign up at runriverton.org");
  });
});

describe("no text but the logo", () => {
  test.each([
    "15 second ad for a handmade leather wallet. No text except the logo at the end.",
    "Perfume film, 20s, no on-screen text apart from our logo on the last frame.",
  ])("%s", (brief) => {
    expect(cards(brief).filter((text) => text !== null)).toEqual([]);
    expect(readBrief(brief).logo).not.toBeNull();
  });

  test("words that are wanted beside the logo stay", () =>
    expect(readBrief('Ad for a wallet. No text except the logo and "Made once."').noText).toBeNull());
});

describe("a day that stands alone", () => {
  test.each([
    ["car wash promo, sat 24 may 9-12, st luke's car park. 20s", "Sat 24 May 9-12"],
    ['album "Glasshouse" by Ivy Marr, out 17 October. greenhouse at night.', "Out 17 October"],
    ["open day at Fernhill School, Sat 11 October 10am-1pm, kids", "Sat 11 October 10am-1pm"],
    ["sat+sun 10-5, ceramics by Ines, 12 sec story", "Sat+sun 10-5"],
  ])("%s", (brief, line) => expect(overlays(brief)).toContain(line));
  test("the day a film is wanted is none", () =>
    expect(overlays("20s ad for a bike shop. Deadline is Friday, 14 May.")).toEqual([]));
  test("a decade of looks is no length", () =>
    expect(
      readBrief("Brand: Sundial Oats\nLength: 15s\nLook: 70s, sunburst orange").durations.map(
        ({ value }) => value.seconds,
      ),
    ).toEqual([15]));
  test("whose children watch is told whole", () =>
    expect(
      readBrief("45s film for Mossbank Care Home, aimed at adult children of elderly parents.").audience
        ?.words,
    ).toContain("elderly parents"));
  test("a name that says what it is", () =>
    expect(readBrief("A film for Mossbank Care Home. Tea at four.").product?.value.noun).toBe("care home"));
});
