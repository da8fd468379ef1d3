import type { Painting } from '../painting.ts';

/** What one picture shows: paints on an empty sheet of 2000 × 1250 units. */
export type Scene = (p: Painting) => void;

export const SCENE_WIDTH = 2000;
export const SCENE_HEIGHT = 1250;
