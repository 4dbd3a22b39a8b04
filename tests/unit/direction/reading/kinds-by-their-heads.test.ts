import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

const told = (brief: string) => {
  const { product, category } = readBrief(brief);
  return { noun: product?.value.noun ?? null, category: category?.value ?? null };
};

describe("a compound is known by its head", () => {
  const briefs: readonly (readonly [string, string, string])[] = [
    ["I run a mobile knife sharpening service around Leeds. 15s", "knife sharpening service", "home"],
    ["20s for the opening of our climbing hall", "climbing hall", "sports"],
    ["Reusable coffee filters made of hemp, 15s", "coffee filters", "home"],
    ["Our herb farm delivers to restaurants in Ghent. 30s.", "herb farm", "food"],
    ["Cork desk organisers for left-handers, 15s", "desk organisers", "home"],
    ["Hochzeitsfotografin in Graz, 20 Sekunden, ruhig", "hochzeitsfotografin", "wedding"],
    ['Ein Spot für unsere Hundekekse "Knurps", 15 s', "hundekekse", "pets"],
    ["Filmpje van 20 seconden voor onze fietskoeriersdienst", "fietskoeriersdienst", "business"],
    ["I run a bouncy castle hire in Swindon, need 15s", "bouncy castle hire", "kids"],
    ["Schülernachhilfe in Chemnitz, 15 Sekunden, locker", "schülernachhilfe", "education"],
    ["Video per il festival del libro di Mantova, 30 secondi", "festival del libro", "event"],
    ["Un anuncio para nuestra tienda de guitarras, 20 segundos", "tienda de guitarras", "business"],
    ["Spot de 20 segundos para la clínica veterinaria Huellas", "clínica veterinaria", "pets"],
    ["Bathroom renovation company, Tegel & Droom, 15 seconds", "bathroom renovation company", "home"],
    ["Um filme de 30 segundos para uma escola de surf", "escola de surf", "sports"],
  ];
  test.each(briefs)("%s", (brief, noun, category) => {
    const read = told(brief);
    expect(read.noun).toEndWith(noun);
    expect(read.category as string).toBe(category);
  });

  test("and a head that tells a deed is none", () => {
    expect(readBrief("A heron stands in a misty river at dawn.").product?.value.noun ?? null).toBeNull();
    expect(readBrief("Ink dissolving in a tank of milk, macro, 12s").product?.value.noun ?? null).toBeNull();
    expect(readBrief("A keeper paints the same boat every year.").product?.value.noun ?? null).toBeNull();
  });
});

describe("whose film it is, where no goods are sold", () => {
  const briefs: readonly (readonly [string, string])[] = [
    ["Recruiting lifeguards for the beaches of Blanes, 20s", "Blanes lifeguards"],
    ["Nurses for St. Brannoc's children's hospital, 20s", "St. Brannoc's"],
    ["Physiotherapie Sonnleitner sucht Therapeutinnen, 20 Sekunden", "Physiotherapie Sonnleitner"],
    ["Public service: don't text at the wheel, 30s, sober", "Don't text at the wheel"],
    ["Donate blood campaign for students, 20s", "Donate blood"],
    ["Bone marrow donor campaign, 30s, hopeful", "Bone marrow donor campaign"],
    ["Don't feed the seagulls. Council campaign, 15s, funny", "Don't feed the seagulls"],
    ["Prevent forest fires, public information film, 45s", "Prevent forest fires"],
    ["We teach teenagers to code. 20s, warm", "Teaching teenagers to code"],
    ["I'm a voice coach. Fifteen seconds for LinkedIn.", "Voice coach"],
    ["Visit Zadar in November. 20s. Sea organ.", "Zadar"],
    ["visit the faroe islands in winter, 30s, silence, wind", "Faroe islands"],
    ["Hospital radio needs volunteers. 30 seconds, warm.", "Hospital radio"],
    ["Cargo airships for forest fire brigades, 75s", "Cargo airships"],
    ["Long night of the sciences at Jena University, 15s", "Long night of the sciences"],
    ["Kombucha bar on wheels, Ostend, summer only, 15s", "Kombucha bar"],
    ["salted liquorice popcorn by Popsicola 6s bumper", "salted liquorice popcorn"],
    ["Tierärztin Dr. Brandl eröffnet eine Praxis in Passau. 20 Sek.", "Tierärztin Dr. Brandl"],
    ["Wear a life jacket. Coastguard spot, 20s", "Wear a life jacket"],
    ["We need 30s on our inspection drones for the Hamburg trade fair", "Inspection drones"],
    ["we do gutter cleaning in bath and bristol 15s cheap and cheerful", "Gutter cleaning"],
    ["Spot per un corso di ceramica a Faenza, 20 secondi", "Corso di ceramica"],
    ["Imkerei Sommerfeld sucht eine Auszubildende, 20 s", "Imkerei Sommerfeld"],
    ["Open house this Saturday: two-bed canal flat in Leeds, 20s", "Two-bed canal flat"],
    ["Open house Sunday for a 4 bedroom Victorian terrace, reels", "4 bedroom Victorian terrace"],
  ];
  test.each(briefs)("%s", (brief, name) => {
    expect(readBrief(brief).product?.value.name).toContain(name);
  });

  test("a two-bed flat has its rooms in its noun, and a demand has none", () => {
    expect(readBrief("For rent: two-bed canal flat, 20s").product?.value.noun).toBe("two-bed canal flat");
    expect(readBrief("PSA: don't text at the wheel, 30s").product?.value.noun).toBeNull();
  });

  test("a message for the public good is no goods", () => {
    expect(readBrief("Public service: don't text at the wheel, 30s").category?.value).toBe("nonprofit");
    expect(readBrief("Summer campaign for Norra shoes, 20s").category?.value).toBe("fashion");
  });
});

describe("names that stand apart from their goods", () => {
  const briefs: readonly (readonly [string, string])[] = [
    ['Payroll for restaurants — "Tipjar", 20s', "Tipjar"],
    ["our new thing is a toaster that prints the weather. toastcast. 10 sec tiktok", "toastcast"],
    ["need a vid for my dog grooming van, pawfection on wheels, 20s", "pawfection on wheels"],
    ["We make prosthetic legs for dogs. 30s. Pawsthetics.", "Pawsthetics"],
    ["Quick ad: mattress topper sale, Sleepwell, ends Sunday", "Sleepwell"],
    ["Vidéo de 20 secondes pour une application de recettes appelée Marmouze", "Marmouze"],
    ["Film about our hospice, St. Columba's. Gentle. 60s.", "St. Columba's"],
    ["We teach coding to retirees. Silver Syntax. Warm, 30s", "Silver Syntax"],
    ["Launch teaser: a lipstick you can refill. Rouge Encore.", "Rouge Encore"],
    ["Werbung für ein Gartenwerkzeug-Abo, Name: Spatenbox", "Spatenbox"],
    ["Pub de 15 s pour des couches lavables nommées Lulune", "Lulune"],
    ["A card game where you bluff about cheese — Gouda Try, 20s", "Gouda Try"],
    ['Music video: Velvet Tractor – "Combine", 45s, dusk', "Combine"],
    ["Spot para una panadería sin gluten en Oviedo que se llama Miga Libre", "Miga Libre"],
    ["Brand: Pebble & Pine\nProduct: toothbrush holder\nDuration: 12s", "Pebble & Pine toothbrush holder"],
    ["Brand: Hazel & Moth\nProduct: beeswax food wraps", "Hazel & Moth beeswax food wraps"],
    ["The Lantern Room – candle-lit jazz every Thursday in Krakow. 20s.", "The Lantern Room"],
    ["A film about our allotment society? It's the Marsh Lane Allotments.", "Marsh Lane Allotments"],
    ["Bookbinding kit for beginners — Folio Fox — 15s", "Folio Fox"],
    ["Schlafsack aus Altplastik, Marke Treibgut, 12 Sekunden", "Treibgut"],
    ["Birdseed with no filler. Brand: Tit for Tat. 12s, cheeky", "Tit for Tat"],
    ['Accounting software for choirs?? yes really. "Tutti Tax" 25s', "Tutti Tax"],
    ['Second album by Glass Ferries, "North Wall". 30s teaser', "North Wall"],
    ["Spot pour l'association Les Mains Tendues, 15 secondes", "Les Mains Tendues"],
    ['Ein Brettspiel über Pilze, Titel "Sporenkrieg", 20 Sek', "Sporenkrieg"],
    ["Our pottery studio in Lisbon, Barro & Sal. 15s", "Barro & Sal"],
  ];
  test.each(briefs)("%s", (brief, name) => {
    expect(readBrief(brief).product?.value.name.toLowerCase()).toBe(name.toLowerCase());
  });

  test("is not taken from where it is or from what it is like", () => {
    expect(readBrief("Electrician, Dundee area, emergency call-outs, 10s").product?.value.name).toBe(
      "Electrician",
    );
    expect(
      readBrief("Raindrops race down a train window, neon, 15 seconds").product?.value.noun ?? null,
    ).toBeNull();
  });

  test("where a house stands is no part of its name", () => {
    expect(readBrief("Family bakery in Leeds, 15s").product?.value.name).toBe("Family bakery");
    expect(readBrief("Für unser Uhrenmuseum in Wien, 30 Sekunden").product?.value.name).toBe("Uhrenmuseum");
  });
});
