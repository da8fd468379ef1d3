/** Components that a text may use without importing them; src/components/mdx/index.ts has them. */
export const textComponents = ['Callout', 'Embed', 'Figure', 'Video'];
