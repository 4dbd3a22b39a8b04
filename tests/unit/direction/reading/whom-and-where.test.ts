import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

describe("whom a film is for, and where it plays", () => {
  test("those whom a job film looks for are its audience", () => {
    const joiners = readBrief(
      "Job ad, 15 s, for Oak & Daughters. Looking for apprentices, 17 to 22. Show sawdust.",
    );
    expect(joiners.audience?.value).toBe("apprentices, 17 to 22");
    const crew = readBrief(
      "Recruiting clip for Tarn Mountain Rescue. 30 s. We want women and men from 25 to 50.",
    );
    expect(crew.audience?.value).toBe("women and men from 25 to 50");
  });

  test("people wanted in a film that recruits nobody are its cast", () => {
    expect(
      readBrief("15s for Fizzle soda. We want women and men from 20 to 30 dancing.").audience,
    ).toBeNull();
  });

  test("a film that is young is for the young", () => {
    expect(readBrief("10s reel for Zing soda. Young, loud, yellow.").audience?.value).toBe("young people");
    expect(readBrief("10s reel for Zing soda. A young fox, loud, yellow.").audience).toBeNull();
  });

  test("a screen without sound is said in brackets", () => {
    expect(readBrief("10 s for Nib pens, for the tram screens (no sound there).").soundOff?.value).toBe(true);
    expect(readBrief("10 s for Nib pens. Lobby displays (no audio).").soundOff?.value).toBe(true);
    expect(readBrief("15s for Hush earplugs. Show a cymbal crash (no sound).").soundOff).toBeNull();
    expect(readBrief("20s ad for Larkspur tea. No sound until the kettle boils.").soundOff).toBeNull();
    expect(readBrief("20s ad for Larkspur tea. No audio logo.").soundOff).toBeNull();
    expect(readBrief("20s ad for Larkspur tea. No audio at all.").soundOff?.value).toBe(true);
  });

  test("what the client wants people to see is demanded, thing by thing", () => {
    const { mustInclude, events } = readBrief(
      "Ad for Moor honey, 30 s. What I want people to see is the smoke, the frame coming out heavy, and a spoon.",
    );
    expect(mustInclude.map(({ value }) => value.subject)).toEqual(["smoke", "spoon"]);
    expect(events.map(({ value }) => value.action)).toEqual(["the frame comes out heavy"]);
  });
});
