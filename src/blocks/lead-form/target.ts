import type { Site } from '../../schemas/site.ts';

type Forms = Site['forms'];

/** What a form says about where it stands. */
export interface FormPage {
  /** Name of the form. */
  name: string;
  /** Title of the form, for people who read its answers. */
  title: string;
  /** Absolute address of the page. */
  url: string;
  /** Absolute address of the thank-you page. */
  thanks: string;
  locale: string;
}

/** How a form is sent without script. */
export interface FormTarget {
  action: string;
  /** Further attributes of the form element. */
  attributes: Record<string, string>;
  /** Hidden fields: name and value. */
  hidden: Record<string, string>;
  /** Name of a field that people don't see and only robots fill in. */
  trap?: string;
}

const path = (url: string) => new URL(url).pathname;

/**
 * Where and how a form posts its answers. All services take a plain urlencoded POST and lead on to the
 * thank-you page:
 * - Netlify reads `data-netlify` and the hidden `form-name`, and leads to the form's action
 *   (https://docs.netlify.com/manage/forms/setup/);
 * - Formspree leads to `_next` and drops posts with a filled `_gotcha`
 *   (https://help.formspree.io/articles/building-your-form/honeypot-spam-filtering);
 * - HubSpot's v3 endpoint takes JSON only, so the form uses version 2, whose `hs_context` carries page and
 *   redirect. HubSpot refuses fields that its form does not define: nothing else is added
 *   (https://legacydocs.hubspot.com/docs/methods/forms/v2/submit_form).
 */
export function formTarget(forms: Forms, page: FormPage): FormTarget {
  const facts = { page: path(page.url), locale: page.locale };
  switch (forms.provider) {
    case 'netlify':
      return {
        action: path(page.thanks),
        attributes: { 'data-netlify': 'true', 'data-netlify-honeypot': 'website' },
        hidden: { 'form-name': page.name, ...facts },
        trap: 'website',
      };
    case 'formspree':
      return {
        action: `https://formspree.io/f/${forms.form}`,
        attributes: {},
        hidden: { _next: page.thanks, _subject: page.title, form: page.name, ...facts },
        trap: '_gotcha',
      };
    case 'hubspot':
      return {
        action: `https://forms.hubspot.com/uploads/form/v2/${forms.portal}/${forms.form}`,
        attributes: {},
        hidden: {
          hs_context: JSON.stringify({
            pageUrl: page.url,
            pageName: page.title,
            redirectUrl: page.thanks,
          }),
        },
      };
    case 'custom':
      return {
        action: forms.url,
        attributes: {},
        hidden: { form: page.name, next: path(page.thanks), ...facts },
        trap: 'website',
      };
  }
}
