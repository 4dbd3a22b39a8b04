import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { filmOf } from "../film-of.ts";

const shown = (brief: string) => filmOf(brief).scenes.map(({ visual }) => visual.subject);

describe("an invitation", () => {
  const LAUNCH =
    "Invitation to our product launch on 14 May at Halle 7, Leipzig. 20 seconds, doors open 6pm, drinks and a live demo. Please RSVP.";

  test("is of what people are invited to, and asks for an answer", () => {
    const { direction } = filmOf(LAUNCH);
    expect(direction.product.name).toBe("Product launch");
    expect(direction.product.category).toBe("event");
    expect(direction.cta.text).toBe("RSVP");
    expect(shown(LAUNCH).join("\n")).not.toMatch(/mouthful|empty glass|wristband|curtain/);
  });

  test("to an opening is of the house that opens", () => {
    const { product } = readBrief(
      "Video invitation to the opening of our new library, 20s: kids running in, cake.",
    );
    expect(product?.value.name).toBe("Library");
  });

  test.each([
    "We are getting married on 6 June in Tuscany. Can you make a video invitation, 30 seconds, olive trees, long table in the garden, our dog with the rings. Lena & Marco.",
    "Wedding invitation video for Lena and Marco, 6 June, Tuscany, olive trees, long table in the garden.",
  ])("to a wedding is of the couple, and of no paper and no furniture: %s", (brief) => {
    const { direction } = filmOf(brief);
    expect(direction.product.name).toBe("Lena & Marco");
    expect(direction.product.category).toBe("wedding");
    const film = shown(brief).join("\n");
    for (const seen of [/olive trees/, /long table in the garden/, /the couple/]) expect(film).toMatch(seen);
    expect(film).not.toMatch(/video invitation|envelope|streets of the garden/);
  });

  test("leaves a printer of wedding invitations what it sells", () => {
    expect(readBrief("20s ad for Papier wedding invitations, letterpress.").tale).toBeNull();
  });
});

describe("a day that is listed", () => {
  const PARTY =
    "Recap of our company summer party: boat trip on the Spree, DJ on deck, the CFO falling into the water, sunset toast. 45s, fast cuts, fun.";

  test("shows every picture of it, fast, and fills up with what such a day has", () => {
    const film = shown(PARTY).join("\n");
    for (const seen of [/boat trip on the Spree/, /DJ on deck/, /CFO falls/, /sunset toast/])
      expect(film).toMatch(seen);
    expect(film).not.toMatch(/DJ (?!on deck)|fireworks|mittened|lit gold/);
    expect(filmOf(PARTY).scenes.length).toBeGreaterThan(10);
    expect(filmOf(PARTY).direction.cta.text).toBe("Thank you for coming");
  });

  test("by daylight has no fireworks", () => {
    const film = shown(
      "Invitation to our summer fair, 20s. Saturday 14 June, cakes and a bouncy castle.",
    ).join("\n");
    expect(film).toMatch(/cakes/);
    expect(film).not.toMatch(/dark|mittened/);
  });

  test("at a music school has no laboratory", () => {
    expect(shown("Open day at our music school, Sunday 2-5pm. 30s.").join("\n")).not.toMatch(
      /laborator|potter/,
    );
  });

  test("of a concert keeps its night", () => {
    const { direction } = filmOf("20s for our rock concert in the old gasworks");
    expect(direction.audio_direction.music_genre).not.toBe("indie_pop");
    expect(direction.pacing.overall).toBe("fast");
  });
});

test("two days are no picture, and what is done is done by people", () => {
  const film = shown("Invite for our team offsite in the Alps, 15s, sledging, fondue, two days.").join("\n");
  expect(film).not.toMatch(/two days from/);
});

test("a greeting tells what its people do", () => {
  const film = filmOf(
    "Christmas greeting from our office, the team decorating a fern because we forgot the tree. 20 seconds.",
  );
  expect(film.direction.product.name).toBe("Christmas greeting");
  expect(film.scenes.map(({ visual }) => visual.subject).join("\n")).toMatch(
    /the team decorat(?:es|ing) a fern/,
  );
});
