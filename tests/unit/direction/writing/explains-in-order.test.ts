import { describe, expect, test } from "bun:test";
import { stepsOfTopic } from "../../../../src/direction/knowledge/topics/index.ts";
import { statementsOf } from "../../../../src/direction/writing/statements.ts";
import { agreedOn, filmOf } from "../film-of.ts";

const subjectsOf = (text: string) => filmOf(text).scenes.map(({ visual }) => visual.subject);
const linesOf = (text: string) => filmOf(text).scenes.map(({ audio }) => audio.voiceover_text);

const LEAVE =
  "Explain our new leave policy to staff. Every employee gets 28 days. Requests go into the HR portal by Thursday. Managers answer within two days. Unused days expire in March. 60s";
const DESCALE =
  "How to descale a coffee machine, 40s: 1. Empty the water tank. 2. Mix citric acid with warm water. 3. Run the machine halfway. 4. Wait fifteen minutes. 5. Rinse twice with clean water.";

describe("a film that explains", () => {
  test("says every statement of its brief in the brief's words and order", () => {
    expect(
      linesOf(LEAVE)
        .filter((line) => line !== null)
        .slice(1, -1),
    ).toEqual([
      "Every employee gets 28 days.",
      "Requests go into the HR portal by Thursday.",
      "Managers answer within two days.",
      "Unused days expire in March.",
    ]);
  });

  test("shows every step being done", () => {
    const subjects = subjectsOf(DESCALE);
    for (const [index, deed] of ["emptying", "mixing", "running", "waiting", "rinsing"].entries())
      expect(subjects[index + 1]).toContain(deed);
  });

  test("takes nothing for a statement that speaks of the film", () => {
    const told =
      "Explainer about tides, 45 seconds. Keep it friendly. The video is for YouTube. Please end with our logo. The moon pulls the sea. Spring tides come twice a month.";
    expect(statementsOf(agreedOn(told))).toEqual([
      "The moon pulls the sea.",
      "Spring tides come twice a month.",
    ]);
  });

  test("is built of its topic's own pictures alone, from the first step to the last", () => {
    const own = stepsOfTopic("heat pumps")?.map(({ line }) => line) ?? [];
    const told = linesOf("60s explainer: how heat pumps work, for homeowners").slice(1);
    const places = told.map((line) => own.indexOf(line));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("is led by somebody of its audience", () => {
    expect(subjectsOf("60s explainer: how heat pumps work, for homeowners").join(" ")).not.toMatch(/student/);
  });

  test("asks about what no table knows, states nothing, and tells where the answers belong", () => {
    const film = filmOf("40s explainer: what is a tontine?");
    const said = film.scenes.slice(1).flatMap(({ audio }) => audio.voiceover_text ?? []);
    expect(said.length).toBeGreaterThan(3);
    expect(said.every((line) => line.endsWith("?"))).toBe(true);
    expect(film.warnings.join(" ")).toMatch(/facts? about a tontine.*scenes 2, 3/);
    expect(subjectsOf("Explainer, 40s: the history of the button")[0]).toMatch(/archive/);
  });

  test("shows every rule being kept, and with what where there is time", () => {
    const told =
      "Safety video for warehouse staff, 60s. Rules: wear your hi-vis vest, never walk under raised forks, report near misses.";
    expect(linesOf(told).filter((line) => line !== null)).toEqual(
      expect.arrayContaining([
        "Wear your hi-vis vest.",
        "Never walk under raised forks.",
        "Report near misses.",
      ]),
    );
    const subjects = subjectsOf(told);
    expect(subjects.some((shown) => /closing the front of a bright vest/.test(shown))).toBe(true);
    expect(subjects.some((shown) => /about to walk|on the point of walking under/.test(shown))).toBe(true);
    expect(agreedOn(told).mustAvoid).toEqual([]);
    const cards = subjectsOf(
      "90s training video for restaurant staff: check the recipe card, change gloves.",
    );
    expect(cards.join("|")).toMatch(/checking the recipe card.*two hands holding the recipe card/);
  });

  test("shows the parts of a job that are only named, each read and spoken", () => {
    const film = filmOf(
      "2-minute onboarding video for new nurses at St. Odo's Hospital covering hand hygiene, medication rounds, shift handover, and where to ask for help.",
    );
    const shown = film.scenes.map(({ visual }) => visual.subject).join("|");
    expect(shown).toMatch(/^an? new nurse/);
    for (const part of [/soap/, /medicine trolley/, /going home, both over one open notebook/, /asking/])
      expect(shown).toMatch(part);
    expect(film.scenes.map(({ text_overlay }) => text_overlay?.text)).toContain("Shift handover");
  });

  test("an order is obeyed where it says", () => {
    const film = filmOf(
      "Fire drill training 60s for office staff: close the windows, use stairs not lifts, meet at the car park.",
    );
    const told = film.scenes.map(({ visual }) => `${visual.subject} @ ${visual.environment}`).join("\n");
    expect(told).toMatch(/stairs, a lift standing open and empty/);
    expect(told).toMatch(/meeting.* @ .*car park/);
  });

  test("a dish that no book knows is cooked from what its name says", () => {
    const lines = linesOf("45-second recipe video: one-pot lemon orzo with chicken").join(" ");
    expect(lines).toMatch(/Brown the chicken.*orzo.*simmer.*zest/);
    expect(lines).not.toMatch(/\?/);
  });

  test("a deed that no book knows goes as deeds of its kind go", () => {
    const lines = linesOf("How to regrout a shower wall, 45s").slice(1).join(" ");
    expect(lines).toMatch(/good light.*picture before/i);
    expect(lines).not.toMatch(/\?/);
  });

  test("what is new in a house is told before how it is set up", () => {
    const told =
      "Our company is rolling out two-factor authentication. We need a 45-second internal video that explains to all employees what it is and how to set it up in three steps: install the app, scan the QR code, enter the six-digit code.";
    const lines = linesOf(told).join(" ");
    expect(lines).toMatch(/password is one key.*Install the app.*Scan the QR code.*six-digit code/i);
  });

  test("a service is explained by its matter, its own words and the street that it works in", () => {
    const film = filmOf(
      'Create a 90-second explainer for GreenLoop, a compost collection service for city households. Friendly voiceover. CTA: "Join your street\'s loop".',
    );
    const shown = film.scenes.map(({ visual }) => visual.subject).join("|");
    expect(shown).toMatch(/peelings/);
    expect(shown).toMatch(/opening the front door to somebody from GreenLoop/);
    expect(shown).not.toMatch(/phone/);
    expect(film.scenes.map(({ audio }) => audio.voiceover_text)).toContain(
      "GreenLoop is a compost collection service for city households.",
    );
  });

  test("what must be mentioned is spoken", () => {
    const told =
      'We need a 45s explainer for our budgeting app PennyWise, aimed at young couples. Friendly voiceover. Must mention "no hidden fees".';
    expect(linesOf(told)).toContain("No hidden fees.");
  });

  test("a cold dish is not simmered, one with parts of its own is not the plain one", () => {
    const mousse = linesOf("Video recipe for a vegan chocolate avocado mousse, 45s").join(" ");
    expect(mousse).toMatch(/avocado.*cold/);
    expect(mousse).not.toMatch(/simmer/);
    const pancakes = linesOf("A 30-second recipe clip: three-ingredient peanut butter banana pancakes");
    expect(pancakes.join(" ")).toMatch(/fruit.*peanut butter.*bubbles/i);
    expect(pancakes.join(" ")).not.toMatch(/Melt the butter/);
  });

  test("the brief's points are seen as our book shows them, its other steps between", () => {
    const told = subjectsOf(
      "Create a 60-second animated explainer on how black holes form. Cover: a massive star runs out of fuel, its core collapses, and gravity becomes so strong that light cannot escape.",
    ).join("|");
    expect(told).toMatch(/huge star swelling.*heavy iron ball sinking/);
    const medical = linesOf(
      "90-second CPR training video for first-aiders: 1. check the scene is safe 2. call emergency services 3. thirty chest compressions 4. two rescue breaths",
    ).join("|");
    expect(medical).toMatch(/scene is safe.*emergency services.*[Tt]hirty.*two rescue breaths/);
  });

  test("tips are counted, a comparison shows both, a routine does only what is listed", () => {
    const tips = linesOf("5 tips for better sleep, 60 seconds").filter((line) => line !== null);
    expect(tips[0]).toMatch(/^5 tips for better sleep\. One\./);
    expect(tips.filter((line) => /\b(?:One|Two|Three|Four|Five|Six)\./.test(line))).toHaveLength(5);
    expect(subjectsOf("Electric car vs petrol car, 60s").join("|")).toMatch(/electric car.*petrol car/);
    const poses = linesOf(
      "60-second yoga video for beginners: mountain pose, forward fold, child's pose.",
    ).join("|");
    expect(poses).toMatch(/Mountain pose.*Forward fold.*Child's pose/);
    expect(poses).not.toMatch(/Plank|Cobra|Warrior/);
  });

  test("a silent lesson is read", () => {
    const film = filmOf("How to knit a garter stitch, 60 seconds, no voice, just captions");
    expect(film.scenes.every(({ text_overlay }) => text_overlay !== null)).toBe(true);
  });

  test("those who are welcomed as guests come in by the front door", () => {
    const [first] = subjectsOf(
      "60-second introduction video for new patients of Brightside Dental: check-in, x-ray, check-up, next appointment.",
    );
    expect(first).toMatch(/^an? new patient coming in/);
  });

  test("news is told point by point, bins by their colours", () => {
    const policy = filmOf(
      "75-second internal communications video announcing our new hybrid work policy: two office days per week, team day on Wednesday, desk booking through the app, and core hours from 10 to 3. Positive.",
    );
    expect(policy.scenes[0]?.audio.voiceover_text).toBe("Our new hybrid work policy.");
    expect(policy.scenes.map(({ audio }) => audio.voiceover_text)).toContain("Core hours from 10 to 3.");
    const bins = subjectsOf(
      "A video about our town's new recycling system. Blue bin for paper, yellow for plastic and cans, brown for food.",
    ).join("|");
    expect(bins).toMatch(
      /dropping paper into a blue bin.*plastic and cans into a yellow bin.*food into a brown bin/,
    );
  });

  test("how long a step takes is no length of the film", () => {
    const told =
      "First aid video, 60s: how to treat a burn. Cool the burn under running water for 20 minutes, cover with cling film.";
    expect(agreedOn(told).durationSeconds.value).toBe(60);
  });

  test("whom it is for has no age of its length", () => {
    for (const told of [
      "Internal video for all employees, 60s: our new travel policy. Book trains first.",
      "Explain inflation to 12-year-olds in 60 seconds, funny, animated",
    ])
      expect(agreedOn(told).durationSeconds.value).toBe(60);
  });

  test("3D animation is three-dimensional", () => {
    expect(
      filmOf("60s explainer, 3D animation: how wind turbines work").direction.visual_direction.aesthetic,
    ).toMatch(/3D/);
  });

  test("what is advised happens where it is needed", () => {
    const film = filmOf(
      "90-second film explaining what to do after a car accident: stop and stay calm, call the police, take photos.",
    );
    expect(film.scenes.slice(1, -1).every(({ visual }) => /road/.test(visual.environment))).toBe(true);
    expect(film.scenes[1]?.visual.subject).toMatch(/stopping and staying calm/);
  });

  test("two things that differ are told one after the other", () => {
    const lines = linesOf("60s explainer on how vaccines differ from antibiotics").join(" ");
    expect(lines).toMatch(/vaccine shows.*Antibiotics are powerful/);
  });

  test("those who have bought a thing are taught at home, every step of it", () => {
    const film = filmOf(
      "2-minute customer training video on how to use the Volta espresso machine: fill the water tank, switch on and wait for the light, press the brew button. Elegant kitchen.",
    );
    const lines = film.scenes.map(({ audio }) => audio.voiceover_text);
    expect(lines).toContain("Switch on.");
    expect(lines).toContain("Wait for the light.");
    expect(film.scenes[0]?.visual.subject).not.toMatch(/at work/);
  });

  test("an apprentice has an article, and is one of several", () => {
    const [first] = subjectsOf("Safety video for our apprentices, 60s: check the blade, clamp the wood.");
    expect(first).toMatch(/^an apprentice/);
  });

  test("a drawn film draws what its models stand for", () => {
    const of = (style: string) => subjectsOf(`60s ${style}: how vaccines work, for parents`).join(" ");
    expect(of("film")).toMatch(/clay/);
    expect(of("2D animation")).not.toMatch(/clay/);
  });

  test("orders to those who make the film are no points of the lesson", () => {
    const told =
      "Explainer about tides, 45 seconds. Use soft blue and white. Mention the moon. Use everyday examples. The moon pulls the sea. Spring tides come twice a month.";
    expect(statementsOf(agreedOn(told))).toEqual([
      "The moon pulls the sea.",
      "Spring tides come twice a month.",
    ]);
  });

  test("never shows one picture twice, however long it is", () => {
    for (const seconds of [60, 90, 120, 180])
      for (const asked of ["why is the sky blue", "what is a tontine", "how to fold a paper crane"]) {
        const subjects = subjectsOf(`${seconds} second explainer: ${asked}?`);
        expect(new Set(subjects).size).toBe(subjects.length);
        expect(subjects.length).toBeGreaterThanOrEqual(Math.min(10, Math.round(seconds / 12)));
      }
  });

  test.each([
    "compound interest",
    "tides",
    "black holes",
    "photosynthesis",
    "blockchain",
    "recycling",
    "pensions",
    "CPR",
    "GDPR",
    "phishing",
    "the water cycle",
    "bees",
    "inflation",
    "solar panels",
    "the heart",
    "DNA",
    "volcanoes",
    "gears",
    "wifi",
    "gps",
    "elections",
    "sleep",
    "sourdough",
    "coffee roasting",
    "composting",
    "batteries",
    "antibiotic resistance",
    "data centres",
    "machine learning",
    "credit scores",
    "mortgages",
    "income tax",
    "budgeting",
    "insurance excess",
    "onboarding",
    "fire safety",
  ])("knows %s step by step", (topic) => {
    const steps = stepsOfTopic(topic) ?? [];
    expect(steps.length).toBeGreaterThanOrEqual(7);
    expect(new Set(steps.map(({ line }) => line)).size).toBe(steps.length);
  });
});

test("a question that names nothing to buy is explained, also where no film is named", () => {
  const lines = linesOf("what is the difference between a virus and bacteria, 40s, for kids");
  expect(lines).toContain("A virus is no house. It is a message in a shell.");
  expect(linesOf("how does compound interest work? 30s vertical, for students").join(" ")).toContain(
    "Keep your hands off.",
  );
});
