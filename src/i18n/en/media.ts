/** Pictures, video and embeds. */
export const media = {
  play: (title: string) => `Play the video: ${title}`,
  embedNotice: (provider: string) =>
    `Plays from ${provider}, which may set cookies. Nothing is loaded before you ask.`,
  open: (title: string) => `Open the example: ${title}`,
  penNotice: (provider: string) =>
    `Runs at ${provider}, which may set cookies. Nothing is loaded before you ask.`,
  note: 'Note',
  tip: 'Tip',
  warning: 'Take care',
};
