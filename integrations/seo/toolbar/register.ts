/** The app as Astro is told of it; its client is TypeScript that the dev server serves. */
export const toolbarApp = {
  id: 'marquee:search',
  name: 'Search',
  icon: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"><circle cx="10.5" cy="10.5" r="6.5"/><path d="m20 20-4.6-4.6M8 10.5h5M10.5 8v5"/></svg>',
  entrypoint: new URL('./client/app.ts', import.meta.url),
};
