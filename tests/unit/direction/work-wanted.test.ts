import { describe, expect, test } from "bun:test";
import { booksForThing } from "../../../src/direction/knowledge/moments/things/books-for.ts";
import { serviceOf, workWantedIn } from "../../../src/direction/knowledge/services/index.ts";
import { readBrief } from "../../../src/direction/reading/read-brief.ts";

describe("a brief that recruits", () => {
  test.each([
    ["Recruitment film for wind turbine technicians, 40s", /harness|climb/],
    ["We're hiring: pastry chefs for Brasserie Nord, 15s reel", /flame|pot|plate/],
    ["Recruiting software engineers for Mira Labs", /screen|notes/],
    ["Recruitment video: volunteers for the harvest", /crates|vests/],
  ])("%s shows the work", (brief, shows) => {
    const pictures = workWantedIn(brief)?.moments.map((moment) => moment.shows) ?? [];
    expect(pictures.some((picture) => shows.test(picture))).toBe(true);
  });

  test.each(["Recruitment software Hireloop for chefs, 15s", "Spot for a hiring platform for nurses"])(
    "%s recruits nobody",
    (brief) => {
      expect(workWantedIn(brief)).toBeNull();
    },
  );
});

describe("the pictures for a thing", () => {
  const named = (phrase: string) => booksForThing([phrase]).map(({ fits }) => fits.source);

  test("are those of what it is, whatever it is made of", () => {
    expect(named("steel company")).not.toEqual([]);
    expect(named("stainless steel lunchbox")).toEqual(named("lunchbox"));
    expect(named("oak toothpick holder")).toEqual(named("toothpick holder"));
  });

  test("are not those of a machine where people who mend it are meant", () => {
    expect(named("wind turbine technicians")).toEqual(named("technicians"));
  });
});

describe("a workshop", () => {
  test.each([
    "60s brand story for a 120 year old umbrella workshop in Naples",
    "60s brand story for a 120-year-old umbrella workshop in Naples",
  ])("is named without its age, and shown at the bench: %s", (brief) => {
    expect(readBrief(brief).product?.value.name.toLowerCase()).toBe("umbrella workshop");
    expect(serviceOf(["umbrella workshop"])?.sign).toContain("{name}");
  });
});
