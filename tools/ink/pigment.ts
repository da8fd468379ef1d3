/** How strongly a pigment takes red, green and blue out of the light at density 1. */
export type Pigment = readonly [r: number, g: number, b: number];

export const PAPER = [246, 241, 229] as const;

/** The pigment that turns paper into this colour (`#rrggbb`) at density 1; thinner layers come out paler. */
export function pigment(hex: string): Pigment {
  const channel = (i: number) => {
    const value = Math.max(4, parseInt(hex.slice(1 + i * 2, 3 + i * 2), 16));
    return Math.max(0, Math.log(PAPER[i]! / value));
  };
  return [channel(0), channel(1), channel(2)];
}

export function mix(a: Pigment, b: Pigment, t: number): Pigment {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

/** The box of colours. Everything is ink first; a term has one accent. */
export const INK = pigment('#232321');
export const WARM_INK = pigment('#2b2620');
export const COOL_INK = pigment('#1f262b');
export const INDIGO = pigment('#2b415c');
export const NIGHT = pigment('#1d2a3d');
export const TEA = pigment('#5d7346');
export const MOSS = pigment('#445a38');
export const WILLOW = pigment('#8fae4e');
export const CELADON = pigment('#8fb0a0');
export const JADE = pigment('#4f8068');
export const PLUM = pigment('#cf5f78');
export const PEACH = pigment('#e79a9c');
export const BLUSH = pigment('#f0c3c0');
export const CINNABAR = pigment('#c03a22');
export const MAPLE = pigment('#b5482a');
export const PERSIMMON = pigment('#e0762a');
export const AMBER = pigment('#d49a35');
export const STRAW = pigment('#d9bd72');
export const OCHRE = pigment('#b08a55');
export const LILAC = pigment('#9a84b4');
export const VERMILION = pigment('#bb3221');
