import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

const product = (text: string) => {
  const { name, noun } = readBrief(text).product?.value ?? {};
  return [name, noun];
};

describe("goods with a name of their own", () => {
  test.each([
    ['TVC 30" – Perfume: "Nuit Fauve" eau de parfum. A woman walks through a hall.', "Nuit Fauve", "perfume"],
    [
      'Sofa company Möbelhaus Lind. We want 30s for TV about the sofa "Olle": a modular sofa.',
      "Olle",
      "sofa",
    ],
    ["Toy ad!! Dino Diggers excavation kit for kids 6+. 15 sec.", "Dino Diggers", "excavation kit"],
  ])("are what the film sells: %s", (text, name, noun) => {
    expect(product(text)).toEqual([name, noun]);
  });

  test("keep the figure of their size whole", () => {
    expect(readBrief("Ad for the Voltix 20,000mAh power bank, 20s.").product?.value.brand).toBe("Voltix");
    expect(product("Ad for the Voltix 20,000mAh power bank, 20s.")[0]).toBe("Voltix 20,000mAh power bank");
  });

  test("leave the word of a shelf where nothing says more", () => {
    expect(product("Toy commercial, two kids play on the carpet. 15s")[0]).toBe("Toy");
    expect(product("Perfume ad. 20s. A rose in a glass.")[0]).toBe("Perfume");
  });
});
