import { capital } from "../words/capital.ts";
import type { Page } from "./page.ts";
import type { BriefReading } from "./reading.ts";

/** How a film feels, and no goods by themselves do. */
const TONE =
  /^(?:(?:very |really |super )?(?:dreamy|moody|cinematic|emotional|funny|hilarious|humorous|comedic|energetic|upbeat|playful|cheerful|elegant|epic|romantic|nostalgic|quirky|surreal|absurd|tense|mysterious|heart-?warming|inspiring|inspirational|uplifting|poetic|sensual|dramatic|atmospheric|fast-paced)(?:,| and|) )+/i;
const THE_FILM = /^ (?:film|commercial|spot|ad|advert|video|clip|reel|teaser|promo|tiktok|short)\b/i;

/** "A dreamy perfume film": the film is dreamy, the perfume is what is sold. */
export function productWithoutTone(
  page: Page,
  { product }: BriefReading,
): Partial<Pick<BriefReading, "product">> {
  if (product === null || product.value.brand !== null || !THE_FILM.test(page.text.slice(product.end)))
    return {};
  const { name, noun } = product.value;
  const bare = name.replace(TONE, "");
  if (bare === name || bare === "") return {};
  const value = {
    ...product.value,
    name: capital(bare),
    noun: noun === null ? null : noun.replace(TONE, ""),
  };
  return { product: { ...product, value } };
}
