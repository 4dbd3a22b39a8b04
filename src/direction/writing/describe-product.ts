import type { z } from "zod";
import type { Product } from "../../../contracts/direction.ts";
import type { Provenance } from "../../../contracts/parse.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { OF_THE_MAKING } from "../knowledge/words-of-offers.ts";
import { capital } from "../words/capital.ts";
import { happeningIn } from "./happening.ts";
import { houseOf } from "./trade-of-film.ts";

/** A description put together from other words is as sure as they are, less a little. */
const DERIVED = 0.8;

/** The product as the brief describes it; where it names none, what is pictured, or the plain fact that it is open. */
export function describeProduct(agreed: AgreedBrief): {
  value: z.infer<typeof Product>;
  provenance: Record<string, Provenance>;
} {
  const finding = agreed.reading.product;
  const category = agreed.category.value;
  const price_tier = agreed.priceTier.value;
  if (!finding) {
    const pictured = picturedIn(agreed);
    const house = pictured ? null : houseOf(agreed);
    const told = pictured ? null : toldIn(agreed);
    const name = pictured ? SUBJECT_OF[pictured] : capital(house?.name ?? "Unnamed subject");
    const origin: Provenance = pictured
      ? { source: pictured, confidence: 0.4 }
      : { source: "default", confidence: 0.1 };
    return {
      value: {
        name,
        category,
        description: pictured
          ? "What the reference shows; the brief does not name it."
          : (told?.words ??
            (house === null ? null : capital(house.name)) ??
            "The brief does not say what the film is about."),
        price_tier,
      },
      provenance: {
        "/creative_direction/product/name": origin,
        "/creative_direction/product/description": told?.origin ?? origin,
      },
    };
  }
  const { name, noun, description, features } = finding.value;
  const origin: Provenance = { source: "text", confidence: finding.confidence, evidence: finding.words };
  const said =
    description ??
    toldBy(
      noun ?? name,
      features.filter((feature) => !isOfTheStory(agreed, feature) && !OF_THE_MAKING.test(feature)),
    );
  return {
    value: { name, category, description: capital(said), price_tier },
    provenance: {
      "/creative_direction/product/name": origin,
      "/creative_direction/product/description": description
        ? origin
        : { ...origin, confidence: Math.round(finding.confidence * DERIVED * 100) / 100 },
    },
  };
}

/** A story without a title is about what happens in it. */
function toldIn({ reading }: AgreedBrief): { words: string; origin: Provenance } | null {
  const first = reading.tale === null ? undefined : reading.events[0];
  if (first === undefined) return null;
  const { value, confidence, words } = first;
  return { words: capital(value.action), origin: { source: "text", confidence, evidence: words } };
}

/** "Finds calm on a train" is what somebody in the film does. */
function isOfTheStory({ reading }: AgreedBrief, feature: string): boolean {
  return reading.events.some(
    ({ value }) =>
      value.action !== feature && value.action.endsWith(` ${feature}`) && happeningIn(value.action) !== null,
  );
}

const FOLLOWS_ON = /^(?:with|no|made|packed|full|powered|ready)\b/i;

/** "Bikes made of bamboo, with leather saddles", "bottle: keeps ice cold"; what another feature says already is left out. */
function toldBy(what: string, features: readonly string[]): string {
  const own = features.filter((one) => !features.some((other) => other !== one && other.includes(one)));
  const following = own
    .filter((feature) => FOLLOWS_ON.test(feature))
    .map((feature) => feature.replace(/^no\b/i, "with no"))
    .join(", ");
  const others = own.filter((feature) => !FOLLOWS_ON.test(feature)).join(", ");
  const thing = following === "" ? what : `${what} ${following}`;
  return others === "" ? thing : `${thing}: ${others}`;
}

const SUBJECT_OF = { video: "Subject of the reference film", image: "Subject of the reference picture" };

function picturedIn({ references }: AgreedBrief): keyof typeof SUBJECT_OF | null {
  if (references.video) return "video";
  return references.images.length > 0 ? "image" : null;
}
