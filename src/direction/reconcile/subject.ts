import type { Options } from "../../../contracts/brief.ts";
import type { PriceTier, TargetCategory } from "../../../contracts/vocabulary.ts";
import type { Decision } from "../agreed-brief.ts";
import type { CategoryName } from "../knowledge/category-names.ts";
import type { BriefReading } from "../reading/reading.ts";
import { DEFAULT_CONFIDENCE, decided, saidInText } from "./decision.ts";

/** What the film is about, and what kind of film it is. */
export function agreeOnSubject(reading: BriefReading, options: Options) {
  return {
    category: categoryOf(reading),
    filmKind: filmKindOf(reading, options),
    priceTier: priceTierOf(reading),
    language: languageOf(reading),
  };
}

function categoryOf({ category }: BriefReading): Decision<CategoryName> {
  return category ? saidInText(category.value, category) : decided("general", "default", DEFAULT_CONFIDENCE);
}

/** The option is the caller's explicit word; the brief's words come after it. */
function filmKindOf({ filmKind }: BriefReading, { target_category }: Options): Decision<TargetCategory> {
  if (target_category) return decided(target_category, "options", 1, "options.target_category");
  return filmKind
    ? saidInText(filmKind.value, filmKind)
    : decided("ad_creative", "default", DEFAULT_CONFIDENCE);
}

function priceTierOf({ priceTier, category }: BriefReading): Decision<PriceTier> {
  if (priceTier) return saidInText(priceTier.value, priceTier);
  if (category?.value === "luxury") return decided("luxury", "text", 0.7, category.words);
  return decided("mid_range", "default", DEFAULT_CONFIDENCE);
}

function languageOf({ language, briefLanguage }: BriefReading): Decision<string> {
  if (language) return saidInText(language.value, language);
  if (briefLanguage === "und") return decided("en", "default", DEFAULT_CONFIDENCE);
  return decided(briefLanguage, "text", 0.85, "the language of the brief");
}
