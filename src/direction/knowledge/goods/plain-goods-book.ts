import { remembered } from "../../remembered.ts";
import type { GoodsKind } from "./goods-book.ts";
import { picturesOfLines } from "./picture-lines.ts";
import { PLAIN_GOODS, WAYS_BY_HEAD, WAYS_OF_KINDS } from "./plain-goods.ts";

/** Pictures of goods by their way, and other looks at them. */
export type PlainGoods = Pick<GoodsKind, "moments" | "second">;

const HEADS = WAYS_BY_HEAD.map(([way, heads]) => ({
  way,
  isHead: new RegExp(`(?:^|\\s|-)(?:${heads})(?:s|es)?$`, "iu"),
}));

/** In which way such goods are filmed: by the end of their name, else by their physical kind; null where that has a book of its own. Pure. */
export function wayOfGoods(name: string, kind: string | null, treatsBody: boolean): string | null {
  const way = HEADS.find(({ isHead }) => isHead.test(name))?.way ?? WAYS_OF_KINDS[kind ?? ""] ?? null;
  return way === "treats" && treatsBody ? "body" : way;
}

const FILMS_KEPT = 100;

/** The pictures of a way; those with {it} where `it` says what the goods are for, others in their stead where it does not. Pure. */
export function plainGoods(way: string, it: string | null): PlainGoods {
  return inThisWay(`${way}|${it ?? ""}`);
}

const inThisWay = remembered((key): PlainGoods => {
  const [way = "", it = ""] = key.split("|");
  const block = PLAIN_GOODS.trim()
    .split("\n\n")
    .find((one) => one.startsWith(`${way}\n`));
  const [own = "", others = ""] = (block ?? "").split("\n+\n");
  const filled = (text: string) =>
    text
      .split("\n")
      .filter((line) => line !== "" && !(it === "" ? line.includes("{it}") : line.startsWith("-")))
      .map((line) => line.replace(/^-/, "").replaceAll("{it}", it));
  return {
    moments: picturesOfLines(filled(own).slice(1)),
    second: { moments: picturesOfLines(filled(others)), standsOnTable: false },
  };
}, FILMS_KEPT);
