import type { Page } from 'playwright-core';

/** Where the first element of a selector stands in the window. */
export const box = (page: Page, selector: string): Promise<DOMRect> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
