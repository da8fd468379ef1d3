/** Path that all pages of a desk stand below; the collector serves a built one there. */
export const BASE = '/desk/';
