import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { conflictsOf } from "../conflicts/conflicts-of.ts";

const lengthsOf = (brief: string) => readBrief(brief).durations.map(({ value }) => value.seconds);

describe("what is said of one thing", () => {
  test("and when it is seen is not how long the film is", () => {
    const brief = "30s YouTube ad for the Zip 3 electric scooter. Show the folding hinge within 5 seconds.";
    expect(lengthsOf(brief)).toEqual([30]);
    expect(readBrief(brief).productBySeconds?.value).toBe(5);
    expect(lengthsOf("Show the whole making of a guitar within 20 seconds.")).toEqual([20]);
  });

  test("people over sixty last no minute", () => {
    expect(lengthsOf("20s for our walking club for over 60s")).toEqual([20]);
    expect(lengthsOf("Keep it over 60s, for our walking club")).toEqual([60]);
  });

  test("a name is no adjective of another language", () => {
    expect(readBrief("30s ad for Nova headphones.").product?.value.name).toBe("Nova headphones");
    expect(readBrief("Anúncio de 20s para a nova cafeteira Lume").product?.value.name).not.toContain("nova");
  });

  test("in black and white one thing may be red, and a shot of a script has its own camera", () => {
    expect(conflictsOf("20s reel, black and white with one red queen of hearts. For Ace Cards.")).toEqual([]);
    expect(conflictsOf("20s reel for Ace Cards, strictly black and white. Everything is red.")).not.toEqual(
      [],
    );
    const script =
      "Shot list, 12 s for Fenn Road 2 tyres:\nScene 1: wide, empty road. Camera: static. 6s\nScene 2: wheel close. Camera: low tracking shot. 6s";
    expect(conflictsOf(script)).toEqual([]);
  });
});
