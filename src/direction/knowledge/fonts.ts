import type { CategoryName } from "./category-names.ts";

/** Open fonts (SIL OFL, on Google Fonts) whose character fits a tone; by leading tone word. */
export const FONT_BY_TONE: Readonly<Record<string, string>> = {
  elegant: "Cormorant Garamond",
  romantic: "Cormorant Garamond",
  playful: "Fredoka",
  fresh: "Poppins",
  warm: "Nunito",
  bold: "Archivo Black",
  energetic: "Barlow Condensed",
  futuristic: "Space Grotesk",
  minimal: "Inter",
  serious: "Source Sans 3",
  nostalgic: "Lora",
  raw: "Work Sans",
  epic: "Cinzel",
  dark: "Oswald",
  mysterious: "Spectral",
};

/** The same by category, where no tone is given. */
export const FONT_BY_CATEGORY: Partial<Readonly<Record<CategoryName, string>>> = {
  luxury: "Cormorant Garamond",
  beauty: "Jost",
  fashion: "Bodoni Moda",
  tech: "Space Grotesk",
  software: "Inter",
  fitness: "Barlow Condensed",
  sports: "Barlow Condensed",
  food: "Nunito",
  beverage: "Poppins",
  alcohol: "Playfair Display",
  kids: "Fredoka",
  gaming: "Orbitron",
  travel: "Lora",
  music: "Oswald",
};

export const DEFAULT_FONT = "Inter";
