/** Pictures that wait for something and show nothing of it: for a film that holds its product back. `{hero}` is who carries it. */
export const TEASING_PICTURES: readonly string[] = [
  "{hero} stopping and looking at something outside the picture",
  "something under a dark cloth, only its outline to be made out",
  "a hand stopping just before it touches what lies outside the picture",
  "a narrow strip of light growing under a closed door",
  "{hero} coming closer step by step, eyes on one point beyond the lens",
  "a long shadow sliding across an empty wall",
  "an empty table with one pool of warm light in the middle",
  "{hero} breathing in and not yet out, a soft light moving over the face",
  "dust turning slowly in a beam of light, out of focus shapes behind",
  "two hands loosening the corner of a dark cloth",
  "{hero} seen from behind, standing still in front of a bright doorway",
  "a reflection in a window pane, too blurred to tell what it is",
];
/** The same where no person may be seen. */
export const TEASING_WITHOUT_PEOPLE: readonly string[] = TEASING_PICTURES.filter(
  (picture) => !/hero|hand/.test(picture),
);
