/** People who differ in age, sex, skin, build and hair, each in the words that draw the same person again. */
export const PEOPLE_OF_MANY_KINDS: readonly string[] = [
  "a woman in her sixties with silver hair",
  "a young Black man with short hair",
  "a stout man in his forties with a red beard",
  "a young woman with a headscarf",
  "an Asian woman in her thirties with a short bob",
  "an old man with deep wrinkles and a flat cap",
  "a Black woman in her fifties with grey curls",
  "a tall young man with long hair",
  "a South Asian man in his thirties with glasses",
  "a freckled woman in her twenties with red hair",
  "a woman in her forties in a wheelchair, with braided hair",
  "a bald man in his fifties with thick eyebrows",
  "a Latina woman in her thirties with a ponytail",
  "a slim man in his twenties with dyed hair",
];
