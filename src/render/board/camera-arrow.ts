import type { CameraMovement } from "../../../contracts/vocabulary.ts";

interface Area {
  readonly width: number;
  readonly height: number;
}

const INSET = 0.12;
const STROKE_SHARE = 0.011;
const HEAD_SHARE = 0.045;

/**
 * The storyboard artist's mark for a camera movement, drawn over a frame of the given size: arrows for what moves,
 * an inner frame for what grows or shrinks, nothing for a camera that stands.
 */
export function cameraArrow(movement: CameraMovement, area: Area): string {
  const marks = MARKS[movement](area, Math.min(area.width, area.height));
  if (marks === "") return "";
  const stroke = Math.max(2, Math.min(area.width, area.height) * STROKE_SHARE);
  return `<g fill="none" stroke-linecap="round" stroke-linejoin="round">
    <g stroke="#000" stroke-opacity="0.35" stroke-width="${stroke * 2.2}">${marks}</g>
    <g stroke="#fff" stroke-opacity="0.92" stroke-width="${stroke}">${marks}</g></g>`;
}

const MARKS: Readonly<Record<CameraMovement, (area: Area, unit: number) => string>> = {
  static: () => "",
  pan: ({ width, height }, unit) =>
    arrow(width * INSET * 2, height * 0.93, width * (1 - INSET * 2), height * 0.93, unit),
  tilt: ({ width, height }, unit) => arrow(width * 0.9, height * 0.78, width * 0.9, height * 0.26, unit),
  dolly: ({ width, height }, unit) => {
    const y = height * 0.92;
    const ties = [0.3, 0.4, 0.5, 0.6, 0.7]
      .map((share) =>
        line(width * share - unit * 0.02, y + unit * 0.045, width * share + unit * 0.02, y + unit * 0.045),
      )
      .join("");
    return arrow(width * INSET * 2, y, width * (1 - INSET * 2), y, unit) + ties;
  },
  crane: ({ width, height }, unit) =>
    `<path d="M${width * 0.72} ${height * 0.84} Q${width * 0.92} ${height * 0.7} ${width * 0.9} ${height * 0.3}"/>` +
    head(width * 0.9, height * 0.3, -Math.PI / 2 - 0.06, unit),
  handheld: ({ width, height }) => {
    const [x, y] = [width * INSET, height * INSET];
    return `<path stroke-dasharray="1 12" d="M${x} ${y * 1.2} Q${width / 2} ${y * 0.7} ${width - x} ${y}
      Q${width - x * 0.7} ${height / 2} ${width - x} ${height - y} Q${width / 2} ${height - y * 1.3} ${x * 1.1} ${height - y * 0.9}
      Q${x * 0.8} ${height / 2} ${x} ${y * 1.2}"/>`;
  },
  orbital: ({ width, height }, unit) => {
    const [rx, ry] = [Math.min(width * 0.4, unit * 0.42), unit * 0.11];
    const [cx, cy] = [width / 2, height * 0.76];
    return `<path d="M${cx - rx} ${cy} A${rx} ${ry} 0 0 0 ${cx + rx} ${cy}"/>${head(cx + rx, cy, -Math.PI / 2, unit)}`;
  },
  push_in: (area, unit) => corners(area, unit, "in"),
  pull_out: (area, unit) => corners(area, unit, "out"),
};

/** Four diagonal arrows that close in on the middle, or leave it. */
function corners({ width, height }: Area, unit: number, way: "in" | "out"): string {
  const reach = unit * 0.13;
  const edge = unit * 0.07;
  return [
    [1, 1, edge, edge],
    [-1, 1, width - edge, edge],
    [1, -1, edge, height - edge],
    [-1, -1, width - edge, height - edge],
  ]
    .map(([signX = 1, signY = 1, x = 0, y = 0]) => {
      const [innerX, innerY] = [x + signX * reach, y + signY * reach];
      return way === "in" ? arrow(x, y, innerX, innerY, unit * 0.8) : arrow(innerX, innerY, x, y, unit * 0.8);
    })
    .join("");
}

function arrow(fromX: number, fromY: number, toX: number, toY: number, unit: number): string {
  return line(fromX, fromY, toX, toY) + head(toX, toY, Math.atan2(toY - fromY, toX - fromX), unit);
}

function head(x: number, y: number, angle: number, unit: number): string {
  const size = Math.max(7, unit * HEAD_SHARE);
  const wing = (turn: number) =>
    `${round(x - size * Math.cos(angle + turn))} ${round(y - size * Math.sin(angle + turn))}`;
  return `<path d="M${wing(0.6)} L${round(x)} ${round(y)} L${wing(-0.6)}"/>`;
}

function line(fromX: number, fromY: number, toX: number, toY: number): string {
  return `<path d="M${round(fromX)} ${round(fromY)} L${round(toX)} ${round(toY)}"/>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
