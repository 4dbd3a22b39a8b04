import { describe, expect, test } from "bun:test";
import { checkFilm } from "../../../../src/direction/check-film.ts";
import { picturesOfIdea } from "../../../../src/direction/knowledge/ideas-shown.ts";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { repairFilm } from "../../../../src/direction/repair-film.ts";
import { kindOfWish } from "../../../../src/direction/words/kind-of-wish.ts";
import { writeFilm } from "../../../../src/direction/write-film.ts";
import { agreedOn } from "../film-of.ts";

const filmed = (brief: string) => {
  const agreed = agreedOn(brief);
  return repairFilm(agreed, writeFilm(agreed));
};

describe("a wish of a few words", () => {
  test.each([
    ["warm browns and cream", "palette"],
    ["electric blue highlights", "palette"],
    ["clean UI animations", "craft"],
    ["Smooth camera", "craft"],
    ["slow motion", "craft"],
    ["ambient pads", "music"],
    ["whooshes and bass hits", "sound"],
    ["bass drop at 3 seconds", "sound"],
    ["the tagline", "writing"],
  ])("%s is of the %s", (wish, kind) => expect(kindOfWish(wish)).toBe(kind as never));

  test.each([
    "a close-up of the stitching",
    "fairy lights",
    "a race track",
    "shoulder pads",
    "face cream",
    "kid choosing a toothbrush colour",
    "steam rising from pasta",
  ])("%s is something to see", (wish) => expect(kindOfWish(wish)).toBeNull());
});

describe("wishes of a list", () => {
  const BRIEF =
    'Product launch teaser, 12 seconds, for the Aero X1 drone. Futuristic, electric blue highlights, whooshes and bass hits, show the drone unfolding, text "Unfold the sky".';

  test("are no pictures where they are about sound, colour or the camera", () => {
    const subjects = filmed(BRIEF).scenes.map(({ visual }) => visual.subject);
    expect(subjects.join("; ")).toContain("the drone unfolds");
    expect(subjects.join("; ")).not.toMatch(/whoosh|bass hits|highlights/);
  });

  test("for sounds are heard", () => {
    const effects = (brief: string) => filmed(brief).scenes.map(({ audio }) => audio.sound_effects);
    expect(effects(BRIEF).flat()).toContain("whooshes and bass hits");
    expect(effects("6-second bumper ad for Crunch'd chips. Loud crunch. One chip.").flat()).toContain(
      "loud crunch",
    );
  });

  test("for a sound at a second are heard then", () => {
    const film = filmed("10-second ad for BeatBuds earbuds: neon, a club, dancers, bass drop at 3 seconds");
    const scene = film.scenes.find(({ audio }) => audio.sound_effects.includes("bass drop"));
    expect(scene?.start_time).toBeLessThanOrEqual(3);
    expect(scene?.end_time).toBeGreaterThan(3);
  });

  test("for a tagline are read and not drawn", () => {
    const brief =
      'Ad for EcoBottle, a water bottle. Include the tagline "Sip Sustainably". CTA: "Get Yours Today"';
    expect(readBrief(brief).mustInclude).toEqual([]);
    for (const { visual } of filmed(brief).scenes) expect(visual.subject).not.toMatch(/tagline|sip/i);
  });

  test("are not written on the screen", () => {
    const brief =
      "20-second ad for Bloom & Bean, a specialty coffee subscription. Cozy morning mood, warm browns and cream, bright colors, soft acoustic music.";
    for (const { text_overlay } of filmed(brief).scenes)
      expect(text_overlay?.text ?? "").not.toMatch(/browns|colors|music|mood/i);
  });
});

describe("an idea that shall be shown", () => {
  const film = filmed("Ad for Northwind Hospital, 30s. Show teamwork and compassion. Real people.");

  test("is seen in people who live it, and the ledger says where", () => {
    const subjects = film.scenes.map(({ visual }) => visual.subject);
    expect(subjects.join("; ")).not.toMatch(/\b(?:a|an) (?:teamwork|compassion)|with teamwork|real people/);
    const kept = checkFilm(agreedOn("Ad for Northwind Hospital, 30s. Show teamwork and compassion."), film);
    const demands = kept.filter(({ kind }) => kind === "must_include");
    expect(demands.map(({ status }) => status)).toEqual(demands.map(() => "satisfied"));
    expect(demands.length).toBeGreaterThan(0);
  });

  test.each(["solar energy", "love letters", "a family of four"])("%s is a thing and no idea", (thing) => {
    expect(picturesOfIdea(thing)).toBeNull();
  });
});

describe("words that only look like another wish", () => {
  test("a river crossing is a place, nobody crosses", () => {
    const { events } = readBrief("Ad for TrailMate boots. Misty forest, river crossing, summit at sunrise.");
    expect(events).toEqual([]);
  });

  test("not to text at the wheel forbids no text on screen", () => {
    const brief =
      "40-second public service announcement: don't text while driving. Black screen with 'It can wait.'";
    expect(readBrief(brief).noText).toBeNull();
    expect(readBrief(brief).durations[0]?.value.seconds).toBe(40);
  });

  test("muted blues are a colour, slow blues are music", () => {
    expect(readBrief("Ad for Solace. Muted blues, minimal text.").music).toBeNull();
    expect(readBrief("Ad for the Solace bar. Slow blues.").music?.value.genre).toBe("blues");
  });
});
