import { APPS_IN_USE } from "./apps-in-use.ts";
import { AT_HOME } from "./at-home.ts";
import { BEER_AND_SPIRITS } from "./beer-and-spirits.ts";
import { BREAD_AND_SWEETS } from "./bread-and-sweets.ts";
import { CAUSES } from "./causes.ts";
import { COFFEE_AND_TEA } from "./coffee-and-tea.ts";
import { COLD_DRINKS } from "./cold-drinks.ts";
import { COMMON_GOODS } from "./common-goods.ts";
import { CONNECTIONS } from "./connections.ts";
import { DESTINATIONS } from "./destinations.ts";
import { ENERGY } from "./energy.ts";
import { FESTIVALS_AND_REGIONS } from "./festivals-and-regions.ts";
import { GAMES } from "./games.ts";
import { GATHERINGS } from "./gatherings.ts";
import { HEALTH_AND_CARE } from "./health-and-care.ts";
import { HOMES } from "./homes.ts";
import { HOUSE_AND_GARDEN } from "./house-and-garden.ts";
import { INDUSTRY } from "./industry.ts";
import { LEARNING } from "./learning.ts";
import { LISTENING } from "./listening.ts";
import { MEALS } from "./meals.ts";
import { MISHAPS } from "./mishaps.ts";
import { MONEY } from "./money.ts";
import { ON_WHEELS } from "./on-wheels.ts";
import { OUTDOORS } from "./outdoors.ts";
import { PANTRY } from "./pantry.ts";
import { PETS_AT_HOME } from "./pets-at-home.ts";
import { PLAYING } from "./playing.ts";
import { PUBLIC_MESSAGES } from "./public-messages.ts";
import { RAIN } from "./rain.ts";
import { SCREENS_AND_SOUND } from "./screens-and-sound.ts";
import { SENSES } from "./senses.ts";
import { SKIN_AND_HAIR } from "./skin-and-hair.ts";
import { SMALL_GOODS } from "./small-goods.ts";
import { SOFTWARE_FOR_WORK } from "./software-for-work.ts";
import { STAGE_GEAR } from "./stage-gear.ts";
import { STAYS } from "./stays.ts";
import type { ThingBook } from "./thing-book.ts";
import { TIME_AND_JEWELS } from "./time-and-jewels.ts";
import { WALLETS_OF_CODE } from "./wallets-of-code.ts";
import { WORN } from "./worn.ts";

/** Every kind of thing that the director has pictures of; a new kind is one entry in its file. */
export const THINGS: readonly ThingBook[] = [
  ...COFFEE_AND_TEA,
  ...COLD_DRINKS,
  ...BEER_AND_SPIRITS,
  ...BREAD_AND_SWEETS,
  ...MEALS,
  ...COMMON_GOODS,
  ...PANTRY,
  ...WORN,
  ...TIME_AND_JEWELS,
  ...SKIN_AND_HAIR,
  ...SCREENS_AND_SOUND,
  ...ON_WHEELS,
  ...AT_HOME,
  ...RAIN,
  ...SOFTWARE_FOR_WORK,
  ...APPS_IN_USE,
  ...MONEY,
  ...LEARNING,
  ...HEALTH_AND_CARE,
  ...OUTDOORS,
  ...PLAYING,
  ...ENERGY,
  ...STAYS,
  ...DESTINATIONS,
  ...HOMES,
  ...FESTIVALS_AND_REGIONS,
  ...GAMES,
  ...GATHERINGS,
  ...PUBLIC_MESSAGES,
  ...PETS_AT_HOME,
  ...CAUSES,
  ...SENSES,
  ...WALLETS_OF_CODE,
  ...STAGE_GEAR,
  ...MISHAPS,
  ...LISTENING,
  ...CONNECTIONS,
  ...HOUSE_AND_GARDEN,
  ...INDUSTRY,
  ...SMALL_GOODS,
];
