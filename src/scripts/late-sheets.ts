/**
 * Style sheets that may come late, such as the list of pieces of a Chinese font, are for print until the page and its
 * first picture are painted, so that neither shares the line with what they ask for. A browser begins a third frame
 * when the first one is on the screen.
 */
let waits = 3;

function takeSheets(): void {
  if (waits) requestAnimationFrame(takeSheets);
  else
    for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[media^=print]'))
      sheet.media = 'all';
  waits -= 1;
}

addEventListener('load', takeSheets);
