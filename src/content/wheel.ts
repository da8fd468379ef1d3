import { terms, type Season } from '../../integrations/calendar/index.ts';
import type { HouseYear } from './house-year.ts';

/** A point of a drawing, to a tenth. */
export interface Point {
  x: number;
  y: number;
}

/** How the year is drawn as a circle around 0, 0. */
export interface WheelParts {
  /** The four seasons, from Start of Spring on, each an arc of a path. */
  arcs: { season: Season; path: string }[];
  marks: (Point & { id: string; state: 'now' | 'next' | undefined; label: Point; name: string })[];
  /** Where the sun stands now; absent in a year that is not on. */
  sun: Point | undefined;
}

/** Radii of the circle, of the names around it, and of the path of the sun within it. */
const [RING, NAMES, SUN] = [150, 188, 118];

/**
 * Point at a longitude of the sun, in degrees. Summer Solstice (90°) is at the top and Winter Solstice at the bottom, as the sun
 * stands at noon; the year goes clockwise, as old Chinese charts of the terms have it.
 */
const pointAt = (longitude: number, radius: number): Point => {
  const angle = ((longitude - 90) * Math.PI) / 180;
  return { x: tenth(radius * Math.sin(angle)), y: tenth(-radius * Math.cos(angle)) };
};

const tenth = (value: number): number => Math.round(value * 10) / 10 || 0;

/** The drawing of a year; `now` says where the sun is. */
export function wheelOf({ chapters }: HouseYear, now: Date): WheelParts {
  return {
    arcs: [0, 6, 12, 18].map((index) => {
      const { season, longitude } = chapters[index]!;
      const [from, to] = [pointAt(longitude + 2, RING), pointAt(longitude + 88, RING)];
      return { season, path: `M${from.x} ${from.y}A${RING} ${RING} 0 0 1 ${to.x} ${to.y}` };
    }),
    marks: chapters.map(({ id, longitude, state }) => ({
      id,
      state,
      ...pointAt(longitude, RING),
      label: pointAt(longitude, NAMES),
      name: terms.find((term) => term.id === id)!.name['zh-cn'],
    })),
    sun: sunOf(chapters, now),
  };
}

/** Between two terms the sun moves by 15 degrees, as good as evenly. */
function sunOf(chapters: HouseYear['chapters'], now: Date): Point | undefined {
  const index = chapters.findIndex(({ state }) => state === 'now');
  const current = chapters[index];
  if (!current) return undefined;
  const next = chapters[index + 1]?.at.getTime() ?? current.at.getTime() + 14.75 * 86_400_000;
  const passed = (now.getTime() - current.at.getTime()) / (next - current.at.getTime());
  return pointAt(current.longitude + 15 * Math.min(1, passed), SUN);
}
