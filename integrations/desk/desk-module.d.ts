declare module 'virtual:marquee/desk' {
  import type { DeskSettings } from './settings.ts';

  export const settings: DeskSettings;
}
