/** A kind of colours that people name as one. */
export interface NamedPalette {
  readonly named: RegExp;
  /** Leading colour first. */
  readonly colors: readonly string[];
}

const COLORS = "(?:colou?rs?|tones|hues|shades|(?:colou?r )?palette|colou?r scheme)";

/** How people call whole palettes, with colours of our own choice for them; a "warm tone" is a manner of speaking. */
export const NAMED_PALETTES: readonly NamedPalette[] = [
  palette("neons?|fluorescent|day-?glo", ["#FF2E7E", "#14E8E8", "#B026FF", "#39FF14"]),
  palette("pastels?|ice[- ]?cream|sugared", ["#F4C2C2", "#A8D8B9", "#C9D6F2", "#F6E3B4"]),
  palette("cand(?:y|ies)|bubble ?gum", ["#FF6FAE", "#6FD6E8", "#FFD84D", "#B58CF2"]),
  palette("earth(?:y|en)?|terracotta and sand", ["#A0623A", "#7A6A4F", "#5E6B47", "#D8C3A5"]),
  palette("jewel", ["#0F5257", "#7B1E3A", "#2B2D6E", "#C08A2B"]),
  palette("primary", ["#E0262E", "#1F5FD0", "#F8D210"]),
  palette("autumn(?:al|ly)?|fall", ["#B5541C", "#D99A2B", "#6B4A2B", "#8A2F1F"]),
  palette("wintry|winter|icy", ["#DCE9F2", "#8FB3CC", "#4A6B85", "#F7FAFC"]),
  palette("tropical", ["#FF7A59", "#00A896", "#FFD23F", "#2E8B57"]),
  palette("sunset", ["#FF7A3D", "#E8486B", "#7A3E8F", "#FFC371"]),
  palette("nautical|marine", ["#0B2545", "#F4F7FA", "#C8102E", "#D9C9A3"]),
  palette("forest|woodland", ["#2F4A33", "#6B7F4E", "#8A6B45", "#D9D2BC"]),
  palette("(?:bright|bold|vivid|vibrant|saturated|punchy|loud|happy|cheerful|poppy|pop)", [
    "#F43B47",
    "#1E88E5",
    "#FFC928",
    "#2FBF71",
  ]),
  palette("warm", ["#C8552B", "#E8A33D", "#7A3B2E", "#F3DFC1"]),
  palette("cold|cool|icy blue", ["#1F3A5F", "#4F8FBF", "#A9C7D9", "#E6EEF2"]),
  palette("neutral|natural|nude|beige|muted neutral", ["#CDBFA8", "#8C8273", "#EFE9DD", "#5B564D"]),
  palette("metallic", ["#8D9399", "#C9A24B", "#2B2F33", "#E3E5E8"]),
];

function palette(names: string, colors: readonly string[]): NamedPalette {
  return {
    named: new RegExp(`\\b(?:${names})(?:,? (?:and |warm |soft |bright )?\\p{L}+)? ${COLORS}\\b`, "iu"),
    colors,
  };
}
