export { textLoader, type TextMetadata } from './loader.ts';
export { bodyTree, type BodyNode } from './slots.ts';
