import { darker, lighter } from "./colors.ts";

/** A stand-in for the subject, drawn in a box of `size` x `size` whose bottom middle stands at 0, 0. */
export type SubjectShape = (size: number, fill: string, lightX: number) => string;

/** The shape that a sentence asks for, by the first noun it knows; null where it knows none. */
export function subjectFor(subject: string): SubjectShape | null {
  const earliest = NOUNS.map(({ words, draw }) => ({ at: subject.search(words), draw }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)[0];
  return earliest?.draw ?? null;
}

const figure: SubjectShape = (size, fill, lightX) => {
  const rim = lightX < 0.5 ? -1 : 1;
  return `<circle cx="0" cy="${-size * 0.8}" r="${size * 0.14}" fill="${fill}"/>
    <path d="M${-size * 0.27} 0 C${-size * 0.3} ${-size * 0.48} ${-size * 0.2} ${-size * 0.61} 0 ${-size * 0.62} C${size * 0.2} ${-size * 0.61} ${size * 0.3} ${-size * 0.48} ${size * 0.27} 0z" fill="${fill}"/>
    <path d="M${rim * size * 0.27} 0 C${rim * size * 0.3} ${-size * 0.48} ${rim * size * 0.2} ${-size * 0.61} 0 ${-size * 0.62} C${rim * size * 0.16} ${-size * 0.56} ${rim * size * 0.2} ${-size * 0.3} ${rim * size * 0.18} 0z" fill="${lighter(fill, 0.3)}" opacity="0.6"/>`;
};

const container: SubjectShape = (size, fill, lightX) => {
  const shine = lightX < 0.5 ? -size * 0.17 : size * 0.09;
  return `<path d="M${-size * 0.24} 0 V${-size * 0.6} Q${-size * 0.24} ${-size * 0.68} ${-size * 0.12} ${-size * 0.72} V${-size * 0.92} H${size * 0.12} V${-size * 0.72} Q${size * 0.24} ${-size * 0.68} ${size * 0.24} ${-size * 0.6} V0z" fill="${fill}"/>
    <rect x="${-size * 0.24}" y="${-size * 0.48}" width="${size * 0.48}" height="${size * 0.26}" fill="${darker(fill, 0.25)}"/>
    <rect x="${shine}" y="${-size * 0.62}" width="${size * 0.08}" height="${size * 0.56}" rx="${size * 0.04}" fill="${lighter(fill, 0.55)}" opacity="0.55"/>`;
};

const cup: SubjectShape = (size, fill, lightX) => {
  const shine = lightX < 0.5 ? -size * 0.26 : size * 0.14;
  return `<path d="M${size * 0.3} ${-size * 0.52} q${size * 0.24} 0 ${size * 0.2} ${size * 0.18} q${-size * 0.04} ${size * 0.16} ${-size * 0.24} ${size * 0.14}" fill="none" stroke="${fill}" stroke-width="${size * 0.07}"/>
    <path d="M${-size * 0.36} ${-size * 0.62} H${size * 0.36} L${size * 0.26} ${-size * 0.06} Q${size * 0.24} 0 ${size * 0.18} 0 H${-size * 0.18} Q${-size * 0.24} 0 ${-size * 0.26} ${-size * 0.06}z" fill="${fill}"/>
    <ellipse cx="0" cy="${-size * 0.62}" rx="${size * 0.36}" ry="${size * 0.07}" fill="${darker(fill, 0.35)}"/>
    <rect x="${shine}" y="${-size * 0.5}" width="${size * 0.09}" height="${size * 0.4}" rx="${size * 0.045}" fill="${lighter(fill, 0.55)}" opacity="0.5"/>
    <path d="M${-size * 0.1} ${-size * 0.74} q${-size * 0.06} ${-size * 0.08} 0 ${-size * 0.15} t0 ${-size * 0.13} M${size * 0.1} ${-size * 0.74} q${-size * 0.06} ${-size * 0.08} 0 ${-size * 0.15} t0 ${-size * 0.13}" fill="none" stroke="${lighter(fill, 0.6)}" stroke-opacity="0.6" stroke-width="${size * 0.025}" stroke-linecap="round"/>`;
};

const device: SubjectShape = (size, fill) =>
  `<rect x="${-size * 0.25}" y="${-size * 0.96}" width="${size * 0.5}" height="${size * 0.96}" rx="${size * 0.07}" fill="${darker(fill, 0.55)}"/>
    <rect x="${-size * 0.215}" y="${-size * 0.91}" width="${size * 0.43}" height="${size * 0.86}" rx="${size * 0.04}" fill="${fill}"/>
    <rect x="${-size * 0.16}" y="${-size * 0.8}" width="${size * 0.32}" height="${size * 0.2}" rx="${size * 0.03}" fill="${lighter(fill, 0.45)}"/>
    <path d="M${-size * 0.16} ${-size * 0.48}h${size * 0.32}M${-size * 0.16} ${-size * 0.38}h${size * 0.24}M${-size * 0.16} ${-size * 0.28}h${size * 0.28}" stroke="${lighter(fill, 0.45)}" stroke-width="${size * 0.035}" stroke-linecap="round"/>`;

const vehicle: SubjectShape = (size, fill) =>
  `<path d="M${-size * 0.72} ${-size * 0.12} V${-size * 0.26} Q${-size * 0.7} ${-size * 0.34} ${-size * 0.5} ${-size * 0.36} Q${-size * 0.3} ${-size * 0.58} ${-size * 0.06} ${-size * 0.58} H${size * 0.14} Q${size * 0.34} ${-size * 0.58} ${size * 0.48} ${-size * 0.37} Q${size * 0.72} ${-size * 0.34} ${size * 0.74} ${-size * 0.24} V${-size * 0.12}z" fill="${fill}"/>
    <path d="M${-size * 0.36} ${-size * 0.38} Q${-size * 0.22} ${-size * 0.52} ${-size * 0.06} ${-size * 0.52} H${size * 0.12} Q${size * 0.28} ${-size * 0.52} ${size * 0.36} ${-size * 0.38}z" fill="${lighter(fill, 0.5)}"/>
    ${[-0.4, 0.42].map((x) => `<circle cx="${size * x}" cy="${-size * 0.12}" r="${size * 0.13}" fill="${darker(fill, 0.7)}"/><circle cx="${size * x}" cy="${-size * 0.12}" r="${size * 0.06}" fill="${lighter(fill, 0.3)}"/>`).join("")}`;

const bicycle: SubjectShape = (size, fill) =>
  `<g fill="none" stroke="${fill}" stroke-width="${size * 0.05}" stroke-linejoin="round" stroke-linecap="round">
    <circle cx="${-size * 0.38}" cy="${-size * 0.26}" r="${size * 0.24}"/><circle cx="${size * 0.38}" cy="${-size * 0.26}" r="${size * 0.24}"/>
    <path d="M${-size * 0.38} ${-size * 0.26} L${-size * 0.16} ${-size * 0.62} L${size * 0.26} ${-size * 0.62} L${size * 0.02} ${-size * 0.26}z M${size * 0.38} ${-size * 0.26} L${size * 0.22} ${-size * 0.74} h${size * 0.12} M${-size * 0.16} ${-size * 0.62} l${-size * 0.03} ${-size * 0.1} h${-size * 0.08} h${size * 0.18}"/></g>`;

const animal: SubjectShape = (size, fill, lightX) => {
  const facing = lightX < 0.5 ? -1 : 1;
  return `<g transform="scale(${facing} 1)"><path d="M${-size * 0.46} ${-size * 0.02} V${-size * 0.4} Q${-size * 0.5} ${-size * 0.52} ${-size * 0.62} ${-size * 0.62} Q${-size * 0.44} ${-size * 0.62} ${-size * 0.34} ${-size * 0.5} H${size * 0.2} Q${size * 0.24} ${-size * 0.7} ${size * 0.34} ${-size * 0.84} L${size * 0.4} ${-size * 0.76} Q${size * 0.6} ${-size * 0.74} ${size * 0.66} ${-size * 0.6} L${size * 0.64} ${-size * 0.52} H${size * 0.48} Q${size * 0.42} ${-size * 0.44} ${size * 0.38} ${-size * 0.3} V0 H${size * 0.26} V${-size * 0.24} H${-size * 0.3} V0 H${-size * 0.42}z" fill="${fill}"/></g>`;
};

/** A round form for a product that no shape is known for. */
export const plainForm: SubjectShape = (size, fill, lightX) => {
  const glint = lightX < 0.5 ? -size * 0.16 : size * 0.16;
  return `<circle cx="0" cy="${-size * 0.46}" r="${size * 0.46}" fill="${fill}"/>
    <circle cx="${glint * 0.6}" cy="${-size * 0.54}" r="${size * 0.33}" fill="${lighter(fill, 0.18)}"/>
    <circle cx="${glint}" cy="${-size * 0.62}" r="${size * 0.15}" fill="${lighter(fill, 0.5)}" opacity="0.8"/>`;
};

/** The shape that stands for a whole category of products; null for those without one. */
export function categoryShape(category: string): SubjectShape | null {
  return CATEGORY_SHAPES[category.toLowerCase()] ?? null;
}

/** Light on a surface, for a detail that has no shape of its own. */
export const lightPlay: SubjectShape = (size, fill, lightX) => {
  const side = lightX < 0.5 ? -1 : 1;
  return [
    { x: -0.18 * side, y: -0.4, r: 0.44, tone: fill, opacity: 0.5 },
    { x: 0.2 * side, y: -0.62, r: 0.3, tone: lighter(fill, 0.25), opacity: 0.45 },
    { x: 0.1 * side, y: -0.3, r: 0.2, tone: lighter(fill, 0.5), opacity: 0.5 },
    { x: -0.32 * side, y: -0.74, r: 0.12, tone: lighter(fill, 0.6), opacity: 0.6 },
  ]
    .map(
      ({ x, y, r, tone, opacity }) =>
        `<circle cx="${size * x}" cy="${size * y}" r="${size * r}" fill="${tone}" opacity="${opacity}"/>`,
    )
    .join("");
};

const NOUNS: readonly { readonly words: RegExp; readonly draw: SubjectShape }[] = [
  {
    words:
      /\b(wom[ae]n|m[ae]n|girls?|boys?|people|person|friends?|couple|family|child(ren)?|kids?|runners?|athletes?|chef|barista|courier|dancers?|singer|musician|worker|owner|teacher|students?|doctor|he|she|they|mother|father|baby|crowd|team|customers?|hikers?|riders?|guests?|freelancers?|designers?|developers?|engineers?|players?|swimmers?|climbers?|cyclists?|skaters?|artists?|bakers?|farmers?|nurses?|patients?|drivers?|passengers?|travell?ers?|shoppers?|colleagues?|neighbou?rs?|grandmother|grandfather|sister|brother|teenagers?|bride|groom|waiter|waitress|bartender|dad|mum|mom|founder|boss)\b/i,
    draw: figure,
  },
  {
    words: /\b(bottles?|cans?|jars?|flasks?|serum|perfume|vials?|tubes?|wine|beer|spirits?|whisky|gin)\b/i,
    draw: container,
  },
  { words: /\b(cups?|mugs?|coffee|tea|latte|espresso|cappuccino|bowls?|pots?|brew)\b/i, draw: cup },
  { words: /\b(phones?|smartphone|app|screen|tablet|laptop|dashboard|interface|device)\b/i, draw: device },
  { words: /\b(bicycles?|bikes?|e-bikes?)\b/i, draw: bicycle },
  { words: /\b(cars?|suv|vans?|trucks?|vehicles?|sedan|taxi|roadster)\b/i, draw: vehicle },
  {
    words: /\b(dogs?|pupp(y|ies)|cats?|kittens?|horses?|retriever|samoyeds?|fox|wolf|pets?)\b/i,
    draw: animal,
  },
];

const CATEGORY_SHAPES: Readonly<Record<string, SubjectShape>> = {
  beverage: cup,
  food: cup,
  alcohol: container,
  beauty: container,
  health: container,
  tech: device,
  software: device,
  gaming: device,
  finance: device,
  education: device,
  business: device,
  automotive: vehicle,
  pets: animal,
};
