declare module 'virtual:marquee/desk' {
  export const settings: import('./settings.ts').DeskSettings;
}
