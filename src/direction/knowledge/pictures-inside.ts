/** Pictures that are seen without getting out, with nobody in them: for a film that stays inside what it is driven in. */
export const INSIDE_A_CAR: readonly string[] = [
  "the road unwinding in the windscreen, the wheel turning a little in front of it",
  "light and shadow sliding over the dashboard",
  "an empty passenger seat, the sun crossing it",
  "the rear-view mirror trembling slightly, the distance shrinking in it",
  "reflections running over the glass of a side window",
  "the buckle of a belt swaying in the light",
  "dust turning in a stripe of sun over the back seats",
];
/** The same for all else that carries people: a lift, a train, a cabin. */
export const INSIDE_A_CABIN: readonly string[] = [
  "light moving over the floor in slow stripes",
  "a blurred reflection in polished metal",
  "a handrail with the light running along it",
  "the closed doors from within, a bright line between them",
  "a ceiling light flickering once and settling",
  "scratches in a metal panel catching the light",
];
