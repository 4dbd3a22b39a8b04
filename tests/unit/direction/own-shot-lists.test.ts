import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../src/direction/reading/read-brief.ts";
import { filmOf } from "./film-of.ts";

const shownBy = (text: string) => filmOf(text).scenes.map(({ visual }) => visual.subject);
const prompts = (text: string) => filmOf(text).scenes.map(({ visual }) => visual.generation_prompt);

const ORDINALS = `For our smithy Ambos, 9:16, 16s:
First shot: sparks fall on the floor, in slow motion.
Second shot: the smith laughs, he has soot on his nose.
Third shot: iron in the fire, the bellows blow.
Last shot: a child lifts the hammer. Text "From 6 am".
Text for shot 1: "4:10", text for shot 3: "5:30".`;

describe("a client's own shots are kept one by one", () => {
  test("counted in words, with texts given to their numbers below", () => {
    const film = filmOf(ORDINALS);
    expect(film.scenes.map(({ visual }) => visual.subject)).toEqual([
      "sparks fall on the floor, in slow motion",
      "the smith laughs, he has soot on his nose",
      "iron in the fire, the bellows blow",
      "a child lifts the hammer",
    ]);
    expect(film.scenes.map(({ text_overlay }) => text_overlay?.text ?? null)).toEqual([
      "4:10",
      null,
      "5:30",
      "From 6 am",
    ]);
  });

  test("bullets that are called shots, names of parts and titles before the pictures", () => {
    const text = `Here are the shots we need for the Brightside dental clip (about 25s):

- Opening on a girl hiding her smile behind a book (4 s)
- Exterior, Brightside practice, sunny
- Dr. Amari kneels down and shows a toy crocodile
- Reverse: the crocodile laughs
- The girl takes her hand away`;
    expect(shownBy(text)).toEqual([
      "a girl hiding her smile behind a book",
      "Brightside practice, sunny",
      "Dr. Amari kneels down and shows a toy crocodile",
      "the crocodile laughs",
      "The girl takes her hand away",
    ]);
    expect(readBrief(text).product?.value.name).toBe("Brightside dental");
  });

  test("a number behind its timecode, and the kind of shot, are not filmed", () => {
    const text = `00:00–00:03 Frame 1: Old letterbox in the snow.
00:03–00:07 Frame 2: A boy runs out of the house.
00:07–00:10 Product shot: a wooden train by Holzhans`;
    expect(shownBy(text)).toEqual([
      "Old letterbox in the snow",
      "A boy runs out of the house",
      "a wooden train by Holzhans",
    ]);
  });

  test("a heading in the line of its picture tells where it is", () => {
    const [first] = filmOf(`1) EXT. MARKET SQUARE – DAY: An old woman sells flowers. (4 sec)
2) Close: her hands tie a bunch. (3 sec)
3) A boy counts his coins. (4 sec)`).scenes;
    expect(first?.visual.subject).toBe("An old woman sells flowers");
    expect(first?.visual.environment).toStartWith("market square");
  });

  test("what a list is called is not what it sells", () => {
    const text = `Shot list – "Morning Round" (running shoes "Veloq"), 30 sec
1 | 4s | Empty park at dawn
2 | 3s | Hands tie the laces of Veloq shoes
3 | 5s | A woman runs`;
    expect(readBrief(text).product?.value.brand).toBe("Veloq");
  });
});

describe("lists in other hands", () => {
  test("shots by letters, with a card of words at the end", () => {
    const film = filmOf(`Shot A. Rain on a windscreen, wipers.
Shot B. The car parks. She breathes.
Shot C. Front door. Her kids jump at her.
End: Stillwater. Arrive before you get home.
30 sec, 16:9`);
    expect(film.scenes).toHaveLength(4);
    expect(film.scenes[1]?.visual.subject).toBe("The car parks. She breathes");
    expect(film.scenes[3]?.text_overlay?.text).toStartWith("Stillwater. Arrive before you get home");
  });

  test("values parted by semicolons under German heads", () => {
    const film = filmOf(`Shot;Bild;Kamera;Text;Sek
1;Leere Werkstatt;Totale;;4
2;Hände hobeln ein Brett;Nah;;3
3;Ein Stuhl steht im Raum;Totale;"Von Hand.";5`);
    expect(film.scenes.map(({ duration }) => duration)).toEqual([4, 3, 5]);
    expect(film.scenes[2]?.text_overlay?.text).toStartWith("Von Hand.");
  });

  test("size and length in one pair of brackets", () => {
    const film = filmOf(`Plan 1 : un enfant court dans un champ (plan large, 4s)
Plan 2 : ses mains frôlent les fleurs (gros plan, 2s)
Plan 3 : une goutte tombe (macro, 3s)`);
    expect(film.scenes.map(({ duration }) => duration)).toEqual([4, 2, 3]);
    expect(film.scenes[0]?.visual.subject).toBe("un enfant court dans un champ");
  });

  test("a rough list of pictures, however it is told", () => {
    expect(
      filmOf(`hey, so in my head it goes like this:

1. cold open, black screen, just the sound of a kettle
2. eyes open (extreme close up)
3. bare feet on cold tiles
4. kettle again, now we see it. steam
5. she pours it over Dreambrew, slow motion
6. first sip, shoulders drop
7. logo

15 seconds total`).scenes,
    ).toHaveLength(7);
  });
});

describe("every clip of a list stands alone", () => {
  test("several who are told before are told again, others are told in small letters inside a sentence", () => {
    const [, second = "", third = ""] = prompts(`Shot 1: Two friends at a bar, waiting
Shot 2: They order Zipp
Shot 3: Two dogs look in`);
    expect(second).toContain("Two friends at a bar order Zipp");
    expect(third).toContain("Two dogs look in");
    const [, watch = ""] = prompts(`Shot 1: A woman in her fifties runs along the pond
Shot 2: Her watch: 5:58
Shot 3: A bench`);
    expect(watch).toContain("the watch of a woman in her fifties");
  });

  test("who was told with her trade is told with it", () => {
    const [, second = ""] = prompts(`Shot 1: Lena, 28, courier, locks her bike
Shot 2: She runs up the stairs
Shot 3: A door`);
    expect(second).toContain("Lena, 28, courier, runs up the stairs");
  });

  test("who goes on is where the shot before put them; who left is not", () => {
    const places = (text: string) => filmOf(text).scenes.map(({ visual }) => visual.environment);
    expect(
      places("Shot 1: A man stands in the kitchen\nShot 2: He opens the fridge\nShot 3: A cat")[1],
    ).toContain("the kitchen");
    expect(
      places("Shot 1: A man runs out of the kitchen\nShot 2: He opens a parcel\nShot 3: A cat")[1],
    ).not.toContain("kitchen");
  });
});
