import { describe, expect, test } from "bun:test";
import { heroesOf } from "../../../../src/direction/knowledge/heroes-of-audiences.ts";
import { SERVICES } from "../../../../src/direction/knowledge/services/index.ts";
import { filmOf } from "../film-of.ts";

const visuals = (brief: string) => filmOf(brief).scenes.map(({ visual }) => visual);
const told = (brief: string) =>
  visuals(brief)
    .map(({ subject, environment }) => `${subject} @ ${environment}`)
    .join(". ");

describe("a film for a trade", () => {
  test.each([
    ["Indian restaurant Mela, 20s", /clay oven|mustard seeds|flatbread|spices|extra hot/],
    ["French bistro Chez Anouk, 20s", /mussels|cream cracking|pan sauce|blackboard|cork/],
    ["crossfit box Anvil, 15s", /barbell|roller door|sled|chalk|tape/],
    ["karate school Kaito, 20s", /mat|belt/],
    ["HVAC company Nordluft, 20s", /vent|filter|refrigerator|melt|dog/],
    ["the city's new night bus line N7, 20s", /bus|stop under a lamp/],
    ["tram museum in Ghent, 20s", /headlamp|depot|carriage|leather strap|oil can/],
    ["Ad for industrial pumps, 20s, LinkedIn", /glass of water|gasket|plant|bolts/],
  ])("%s shows what only that trade has", (brief, own) => expect(told(brief)).toMatch(own));

  test("two kitchens share no dish", () => {
    const dishes = (brief: string) => new Set(visuals(brief).map(({ subject }) => subject));
    const indian = dishes("Indian restaurant Mela, 20s");
    const shared = [...dishes("Greek taverna Thalassa, 20s")].filter((subject) => indian.has(subject));
    expect(shared.length).toBeLessThanOrEqual(2);
  });

  test("plays in its own rooms in the town that the brief names, and in the kind of place it asks for", () => {
    const rooms = visuals('Escape room "Room 404" in Vienna, 20s').map(({ environment }) => environment);
    expect(rooms.filter((room) => room === "Vienna")).toEqual([]);
    expect(rooms.some((room) => room.includes("in Vienna"))).toBe(true);
    expect(told("Wedding venue for summer weddings, set in a barn, 30s")).toContain("@ a barn");
  });

  test("is filmed though its brief only begins with a house", () => {
    const film = told("Church of St Aidan invites everybody to the carol service on Dec 24, 20 secs");
    expect(film).toContain("Church of St Aidan");
    expect(film).not.toContain("invites everybody");
  });

  test("closes with pictures that no other trade has", () => {
    const closings = SERVICES.flatMap(({ moments }) =>
      moments.filter(({ beat }) => beat === "signoff").map(({ shows }) => shows),
    );
    const several = closings.filter((shows, index) => closings.indexOf(shows) !== index);
    expect(new Set(several).size).toBeLessThanOrEqual(1);
  });
});

describe("what a brief says of an app", () => {
  test("is seen in the hands of those who use it, beside pictures of its kind", () => {
    const subjects = visuals(
      "Instagram reel for a bike repair app called Spoke. Young commuters, energetic, 15s, show the app fixing a puncture booking in the rain",
    ).map(({ subject }) => subject);
    expect(subjects.filter((subject) => /^the app\b/.test(subject))).toEqual([]);
    expect(subjects.some((subject) => /commuters?.*fixing a puncture booking/.test(subject))).toBe(true);
    expect(subjects.filter((subject) => subject.includes("fixing a puncture")).length).toBe(1);
  });
});

describe("the people of a film", () => {
  test("are those whom the brief wants to see, not a picture of their own", () => {
    const film = told("Bowling alley Kingpin Lanes, 20s, friends");
    expect(film).toContain("two friends");
    expect(film).not.toMatch(/friends (?:so near|in the middle of the frame|, small)/);
  });

  test.each([
    ["couples over 50", /^a couple in their fifties/],
    ["women over 40", /^a woman in her forties/],
    ["homeowners", /homeowner|slippers/],
    ["plant managers", /plant manager|shift leader/],
    ["parents of kids aged 30", /parent|mother/],
  ])("for %s are such people", (audience, people) => {
    const heroes = heroesOf(audience) ?? [];
    expect(heroes.length).toBeGreaterThan(0);
    for (const hero of heroes) expect(hero).toMatch(people);
  });
});

test("an open day is an occasion, and its games are played", () => {
  const film = told("Open day at Marlow Grammar School, 40s, students in the lab, choir, rugby");
  expect(film).not.toMatch(/^day at|\. day at/);
  expect(film).toContain("rugby");
  expect(film).not.toContain("a rugby");
});
