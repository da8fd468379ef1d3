/**
 * The name of a text that lies in a folder with its pictures: `rain/index` is `rain`, and `rain/index.short`, its variant,
 * is `rain.short`. Any other name is its own.
 */
export const bundleName = (path: string): string => path.replace(/\/index(?=\.[^./]*$|$)/, '');
