import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

const told = (brief: string) => readBrief(brief).events.map(({ value }) => value.action);

describe("a deed that several people do", () => {
  test.each([
    "30s video for VeloTown, a bike sharing scheme. Show a student, a grandmother and a businessman riding through the city on yellow bikes.",
    "30s video for VeloTown, a bike sharing scheme. Different people (a student, a grandmother, a businessman) ride through the city on yellow bikes.",
    "30s video for VeloTown, a bike sharing scheme. Different people – a student, a grandmother, a businessman – ride through the city on yellow bikes.",
  ])("is done by each in a picture of their own: %s", (brief) =>
    expect(told(brief)).toEqual([
      "a student rides through the city on a yellow bike",
      "a grandmother rides through the city on a yellow bike",
      "a businessman rides through the city on a yellow bike",
    ]),
  );

  test("several of a kind do it as several, a family on its bikes", () => {
    expect(
      told(
        "20s ad for Lumen lamps. People of all ages (kids, parents, grandparents) reading under the lamp.",
      ),
    ).toEqual([
      "kids read under the lamp",
      "parents read under the lamp",
      "grandparents read under the lamp",
    ]);
    expect(
      told(
        "30s video for VeloTown. Show a student, a nurse and a family riding through the city on yellow bikes.",
      ),
    ).toContain("a family rides through the city on yellow bikes");
  });

  test("nobody is asked for twice", () => {
    const { mustInclude, instructions } = readBrief(
      "30s ad for Volt gym: different members (a nurse, a builder, a retired teacher) lifting weights in the early morning.",
    );
    expect(mustInclude).toEqual([]);
    expect(instructions).toEqual([]);
  });

  test.each([
    "20s ad for Nori chips. Show a boy, a girl and their dog sharing a bag on the sofa.",
    "20s ad for Oakline desks. Show a desk, a lamp and a chair standing in an empty room.",
    "20s ad for Nori chips. A mother and her son baking bread.",
  ])("stays one picture: %s", (brief) => expect(told(brief).length).toBeLessThan(2));
});
