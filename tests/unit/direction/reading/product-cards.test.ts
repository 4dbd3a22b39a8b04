import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

const product = (brief: string) => readBrief(brief).product?.value;

describe("the card of a product", () => {
  test("says of it what the brief says of it, and nothing of the film", () => {
    const brief =
      "Launch teaser for the Halden One, a foldable e-bike that weighs 11 kg, 15s, premium, dark, no people";
    expect(product(brief)?.description).toBe("a foldable e-bike that weighs 11 kg");
    expect(product("FizzUp, a prebiotic soda in recycled cans, made in Leeds, funny, 15s")?.description).toBe(
      "a prebiotic soda in recycled cans, made in Leeds",
    );
  });

  test("names work on offer without the town where it is", () => {
    expect(product("We're hiring night-shift warehouse pickers in Rotterdam. 20s")?.name).toBe(
      "Night-shift warehouse pickers",
    );
  });

  test("is of the house before a colon, not of what it lists behind it", () => {
    expect(product("Bike workshop: same-day repair, loan bike included. 20s")?.noun).toBe("bike workshop");
    expect(product("Teaser: harpsichord recital at St Anne's, 20s")?.noun).not.toBe("teaser");
  });

  test("of work done to things has the work for a noun", () => {
    expect(product("We insure narrowboats. 15s")?.noun).toBe("narrowboat insurance");
    expect(product("We tune pianos. 15s")?.noun).toBe("piano tuning");
  });

  test("keeps a maker's trade out of the name, and a noun that opens the brief in it", () => {
    expect(product("Lumen candle maker, 15s, cosy")).toMatchObject({ name: "Lumen", noun: "candle maker" });
    expect(product("Piano tuner in Bergen wants more customers, 15s")?.name).toBe("Piano tuner");
  });

  test("of a wedding film is the couple's", () => {
    expect(product("Wedding film for Mara and Joel, 90s")?.name).toMatch(/Mara (?:and|&) Joel/);
  });

  test("leaves out how much a thing was used", () => {
    expect(product("Sell my old Saab 900, 30s, funny")?.name).toBe("Saab 900");
  });

  test("takes a sale of goods for an occasion", () => {
    expect(product("Ad for our allotment society's plant sale, Saturday")?.noun).toBe("plant sale");
  });

  test.each([
    ["UrbanRoots: rooftop greenhouse kits. investor video 60s", "UrbanRoots", "rooftop greenhouse kits"],
    [
      "Hiya! Make something for our axe-throwing bar in Cardiff. It's named Split Decision. 15s",
      "Split Decision",
      "axe-throwing bar",
    ],
    [
      "Haarlem tulip bulb exporter Van Dijk & Zn, trade fair loop, 20s",
      "Van Dijk & Zn",
      "tulip bulb exporter",
    ],
    ["Advertise my mum's samosa delivery, Southall, name: Mama Tej. 15s", "Mama Tej", "samosa delivery"],
    ['Lost dog finder tag "Homewards", 15s', "Homewards", "lost dog finder tag"],
    ["Client: Ostrava Harps. They build concert harps by hand. 60s", "Ostrava Harps", "concert harps"],
    [
      "my husband makes bagpipes. he needs a film. the workshop is called Drone & Reed",
      "Drone & Reed",
      "workshop",
    ],
    [
      "Make a 45-second recruitment video for Northwind Hospital seeking ICU nurses.",
      "Northwind Hospital",
      "hospital",
    ],
    [
      'Trailer for our mobile game "Skyforge": a young blacksmith discovers a kingdom',
      "Skyforge",
      "mobile game",
    ],
    [
      "15s YouTube pre-roll for FreshFold laundry service in Austin.",
      "FreshFold laundry service",
      "laundry service",
    ],
    ["Community choir looking for basses! Northfield Voices. 20s", "Northfield Voices", "community choir"],
    [
      "Tattoo artist in Glasgow, fine lines, only books two people a day. 15s",
      "Tattoo artist",
      "tattoo artist",
    ],
    ["Ferrox makes torque sensors for wind turbines. 30s", "Ferrox", "torque sensors"],
    ["Hana's Kimchi Lab, 12s reel, cabbage, jars", "Hana's Kimchi Lab", "kimchi lab"],
    ["'Tidewrack' - jewellery from beach plastic - 20s", "Tidewrack", "jewellery"],
    ["a film of our barn dance for the village fete fund, 2 mins", "Barn dance", "barn dance"],
    [
      "Hi Sam: 20s on the new orchard cider 'Windfall' for the farm shop, apples",
      "Windfall",
      "orchard cider",
    ],
    [
      "15-second TikTok for PopSock Party, glow-in-the-dark socks for kids",
      "PopSock Party",
      "glow-in-the-dark socks",
    ],
    [
      "The Institute of Marine Optics wants a 90s film on its new telescope",
      "Institute of Marine Optics",
      "telescope",
    ],
    ["Wedding bagpiper Callum Reid wants a 15s reel", "Callum Reid", "wedding bagpiper"],
    ["Selling handmade ukuleles from walnut; shop Lilo Strings; 20s", "Lilo Strings", "handmade ukuleles"],
    ["laundry detergent sheet called Loft, 15s", "Loft", "laundry detergent sheet"],
  ])("%s", (brief, name, noun) => {
    expect(product(brief)).toMatchObject({ name, noun });
  });
});
