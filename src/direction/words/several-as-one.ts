/** Several people in one word, as alternatives of a pattern: "a family" sits down together, and "he" is one of them. */
export const SEVERAL_AS_ONE = "family|couple|pair|team|crew|class|crowd|audience|band|choir|duo";
