export { site } from './site.ts';
export { blog } from './blog.ts';
export { blocks } from './blocks.ts';
export { media } from './media.ts';
export { splash } from './splash.ts';
export { search } from './search.ts';
export { share } from './share.ts';
export { library } from './library.ts';
