import { z } from "zod";

/** Field types that several contracts share. */

export const HexColor = z
  .string()
  .regex(/^#[0-9A-Fa-f]{6}$/)
  .meta({ description: "sRGB colour, six hex digits", example: "#D4AF37" });
export type HexColor = z.infer<typeof HexColor>;

/** Anything a caller may write for a colour: three or six hex digits, with or without `#`; normalised to `#RRGGBB`. */
export const HexColorInput = z
  .string()
  .trim()
  .regex(/^#?(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$/, "Not a hex colour such as #D4AF37")
  .transform((raw) => {
    const digits = raw.replace("#", "");
    const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits;
    return `#${full.toUpperCase()}`;
  })
  .meta({ description: "A brand colour as hex; #RGB is widened to #RRGGBB", example: "#D4AF37" });

export const AspectRatio = z
  .string()
  .regex(/^\d+(?:\.\d+)?:\d+(?:\.\d+)?$/)
  .meta({ description: "Width to height", example: "9:16" });

export const Resolution = z
  .string()
  .regex(/^\d+x\d+$/)
  .meta({ description: "Width x height in pixels, both even", example: "1080x1920" });

/** Seconds from the start of the film. */
export const Seconds = z.number().min(0).meta({ description: "Seconds", example: 2.5 });

/** A figure between 0 and 1. */
export const Fraction = z.number().min(0).max(1).meta({ description: "Between 0 and 1", example: 0.8 });

export const Usd = z.number().min(0).meta({ description: "US dollars", example: 4.2 });
