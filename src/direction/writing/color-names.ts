import { colorDistance } from "../words/color-families.ts";

/** Colours as a person would say them to a painter: a video model understands words better than hex digits. */
const NAMED: readonly (readonly [name: string, hex: string])[] = [
  ["black", "#000000"],
  ["charcoal", "#2E2E30"],
  ["slate grey", "#5B6470"],
  ["mid grey", "#808080"],
  ["silver grey", "#B4B8BC"],
  ["pale grey", "#DADCDD"],
  ["white", "#FFFFFF"],
  ["ivory", "#FFF8E7"],
  ["cream", "#F6E7C8"],
  ["sand", "#DCC7A1"],
  ["beige", "#CDB79E"],
  ["taupe", "#8B7D6B"],
  ["espresso brown", "#3B2416"],
  ["chestnut brown", "#6B4226"],
  ["caramel", "#B5743A"],
  ["warm tan", "#D2955F"],
  ["copper", "#B87333"],
  ["terracotta", "#C65D3B"],
  ["rust", "#A5401F"],
  ["burnt orange", "#CC5500"],
  ["bright orange", "#FF7A1A"],
  ["amber", "#F5A623"],
  ["peach", "#FFC9A6"],
  ["coral", "#FF6F59"],
  ["gold", "#D4AF37"],
  ["mustard", "#C99A1E"],
  ["lemon yellow", "#FFEB3B"],
  ["sunflower yellow", "#FFC629"],
  ["lime green", "#9BE01A"],
  ["neon green", "#20F020"],
  ["grass green", "#4C9A2A"],
  ["sage green", "#9CAF88"],
  ["olive", "#6B6B2A"],
  ["moss green", "#4A5D23"],
  ["forest green", "#1E4D2B"],
  ["deep green", "#0B3D2E"],
  ["emerald", "#0FA36B"],
  ["mint", "#A8E6CF"],
  ["seafoam", "#71C9B5"],
  ["teal", "#0F7C7C"],
  ["deep teal", "#0B4F52"],
  ["turquoise", "#2EC4C6"],
  ["cyan", "#00D8F5"],
  ["pale blue", "#CFE5F2"],
  ["sky blue", "#7EC2EC"],
  ["cornflower blue", "#5C8BE0"],
  ["electric blue", "#0066FF"],
  ["royal blue", "#2B4BC8"],
  ["cobalt blue", "#0B47A8"],
  ["denim blue", "#3D5A80"],
  ["navy", "#12224A"],
  ["midnight blue", "#0B1024"],
  ["indigo", "#3F2B96"],
  ["violet", "#7B3FE4"],
  ["lavender", "#C9B6E8"],
  ["deep purple", "#3A1152"],
  ["plum", "#6D2E5B"],
  ["mauve", "#A97C9B"],
  ["magenta", "#E01E8C"],
  ["hot pink", "#FF3D9A"],
  ["blush pink", "#F2C4C4"],
  ["dusty rose", "#C98B8B"],
  ["crimson", "#B3122E"],
  ["scarlet red", "#E8201C"],
  ["brick red", "#9C3A2B"],
  ["burgundy", "#5E1224"],
];

const known = new Map<string, string>();
const CACHE_LIMIT = 2_000;

/** The everyday name nearest to `hex` by CIEDE2000. */
export function nameOfColor(hex: string): string {
  const cached = known.get(hex);
  if (cached) return cached;
  let best = "grey";
  let smallest = Number.POSITIVE_INFINITY;
  for (const [name, reference] of NAMED) {
    const distance = colorDistance(hex, reference);
    if (distance < smallest) [best, smallest] = [name, distance];
  }
  if (known.size >= CACHE_LIMIT) known.clear();
  known.set(hex, best);
  return best;
}
