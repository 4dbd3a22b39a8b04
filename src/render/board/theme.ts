/** Colours and measures of the storyboard sheet: a dark neutral ground that lets the film's own palette speak. */
export const THEME = {
  sheet: "#0F1012",
  card: "#191B1F",
  cardEdge: "#2A2D33",
  well: "#0B0C0E",
  rule: "#2A2D33",
  text: "#F4F3EF",
  soft: "#C9CACD",
  muted: "#8E9197",
} as const;

export const MARGIN = 56;
export const GAP = 28;
export const CARD_PADDING = 20;
export const CORNER = 14;
