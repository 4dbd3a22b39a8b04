import type { SettledBrief } from "../constraints/constraint-rule.ts";
import { decided } from "../reconcile/decision.ts";
import { mentions } from "../words/mentions.ts";

/** The brief without people, happenings, places and wishes that name `subject`; its prohibitions stay. */
export function withoutSubject(brief: SettledBrief, subject: string): SettledBrief {
  const isFree = (text: string) => mentions(text, subject).length === 0;
  const { reading } = brief;
  const free = <T extends { readonly words: string }>(one: T | null) =>
    one && isFree(one.words) ? one : null;
  return {
    ...brief,
    mustInclude: brief.mustInclude.filter(({ value }) => isFree(value.subject)),
    reading: {
      ...reading,
      characters: reading.characters.filter(({ value }) => isFree(value)),
      events: reading.events.filter(({ value }) => isFree(value.action)),
      settings: reading.settings.filter(({ value }) => isFree(value)),
      mustInclude: reading.mustInclude.filter(({ value }) => isFree(value.subject)),
      weather: free(reading.weather),
      season: free(reading.season),
      logo: free(reading.logo),
      styles: reading.styles.filter(({ words }) => isFree(words)),
    },
  };
}

/** The brief that forbids `subject` for the sake of a rule, and asks for it nowhere. */
export function withAvoided(brief: SettledBrief, subject: string, why: string): SettledBrief {
  const cleaned = withoutSubject(brief, subject);
  return {
    ...cleaned,
    mustAvoid: [...cleaned.mustAvoid, decided({ subject, hard: true }, "computed", 1, why)],
  };
}

/** The brief without the prohibition of `subject`. */
export function withAllowed(brief: SettledBrief, subject: string): SettledBrief {
  const isOther = (other: string) => other.trim().toLowerCase() !== subject.trim().toLowerCase();
  return {
    ...brief,
    mustAvoid: brief.mustAvoid.filter(({ value }) => isOther(value.subject)),
    reading: {
      ...brief.reading,
      mustAvoid: brief.reading.mustAvoid.filter(({ value }) => isOther(value.subject)),
    },
  };
}
