import { z } from "zod";

/** How the text of an environment variable is read; each message says what the variable is not. */

const FLAGS: Readonly<Record<string, boolean>> = {
  true: true,
  "1": true,
  yes: true,
  false: false,
  "0": false,
  no: false,
};

/** A whole number between two others. */
export function whole(min: number, max: number, fallback: number) {
  const message = `is not a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d+$/, message)
    .transform(Number)
    .refine((value) => value >= min && value <= max, message)
    .default(fallback);
}

/** An amount, whole or decimal; null when unset. */
export function amount() {
  return z
    .string()
    .regex(/^\d+(?:\.\d+)?$/, "is not an amount such as 12.50")
    .transform(Number)
    .nullable()
    .default(null);
}

/** Prices of language models as JSON; none when unset. */
export function prices() {
  const Prices = z.record(z.string(), z.object({ input: z.number().min(0), output: z.number().min(0) }));
  return z
    .string()
    .transform((value, context) => {
      try {
        return Prices.parse(JSON.parse(value));
      } catch {
        context.addIssue("is not a JSON object of prices");
        return z.NEVER;
      }
    })
    .default({});
}

/** true or false, also written 1, 0, yes or no. */
export function flag(fallback: boolean) {
  return z
    .string()
    .refine((value) => value.toLowerCase() in FLAGS, "is neither true nor false")
    .transform((value) => FLAGS[value.toLowerCase()] === true)
    .default(fallback);
}

/** Words separated by commas. */
export function list() {
  return z
    .string()
    .transform((value): readonly string[] =>
      value
        .split(",")
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .default([]);
}

/** Port numbers separated by commas. */
export function ports(fallback: string) {
  const message = "is not a list of ports such as 80,443";
  return z
    .string()
    .regex(/^\d{1,5}(?:\s*,\s*\d{1,5})*$/, message)
    .transform((value): readonly number[] => value.split(",").map(Number))
    .refine((list) => list.every((port) => port >= 1 && port <= 65_535), message)
    .prefault(fallback);
}

/** A text that is never shown; null when unset. */
export function secret() {
  return z.string().nullable().default(null);
}

/** Any text. */
export function text(fallback: string) {
  return z.string().default(fallback);
}

/** An http(s) address; null when unset. */
export function url() {
  return z
    .url({ protocol: /^https?$/, error: "is not an http(s) address" })
    .nullable()
    .default(null);
}
