import { listOf, type Item } from '../../data/read.ts';
import { google } from '../../guidelines.ts';
import type { Found, Rule } from '../../rule.ts';

const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const DURATION =
  /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const ENUMERATED = /^(?:https?:\/\/schema\.org\/)?[A-Z][A-Za-z]+$/;

/** What a value of a property must look like, and how to say it. */
const FORMS: { properties: RegExp; form: (text: string) => boolean; wanted: string }[] = [
  {
    properties:
      /^(?:datePublished|dateModified|dateCreated|uploadDate|startDate|endDate|validFrom|validThrough|priceValidUntil|datePosted)$/,
    form: (text) => DATE.test(text),
    wanted: 'a date as ISO 8601 has it: 2026-04-20',
  },
  {
    properties: /^(?:duration|prepTime|cookTime|totalTime)$/,
    form: (text) => DURATION.test(text),
    wanted: 'a duration as ISO 8601 has it: PT1M30S',
  },
  {
    properties:
      /^(?:price|lowPrice|highPrice|ratingValue|bestRating|worstRating|ratingCount|reviewCount)$/,
    form: (text) => NUMBER.test(text),
    wanted: 'a number without a sign of currency: 12.50',
  },
  {
    properties: /^priceCurrency$/,
    form: (text) => /^[A-Z]{3}$/.test(text),
    wanted: 'a currency of ISO 4217: EUR',
  },
  {
    properties: /^(?:availability|itemCondition|eventStatus|eventAttendanceMode)$/,
    form: (text) => ENUMERATED.test(text),
    wanted: 'a value of schema.org: https://schema.org/InStock',
  },
  {
    properties: /^(?:url|image|logo|thumbnailUrl|contentUrl|embedUrl|sameAs)$/,
    form: (text) => /^https?:\/\/\S+$/.test(text),
    wanted: 'an absolute address',
  },
];

export const dataValue: Rule = {
  id: 'data-value',
  group: 'data',
  severity: 'error',
  on: 'all',
  about: 'Values of structured data are of the form that their property takes.',
  reason: 'A price with its sign or a date in words cannot be read, and the item is dropped.',
  fix: 'Write the value in the form that is given.',
  link: google('appearance/structured-data/sd-policies'),
  page: ({ data }) => data.items.flatMap(valuesOf),
};

const valuesOf = ({ types, value, line }: Item): Found[] =>
  Object.entries(value).flatMap(([property, given]) => {
    const form = FORMS.find(({ properties }) => properties.test(property));
    if (!form) return [];
    return listOf(given)
      .filter((one) => typeof one === 'string' || typeof one === 'number')
      .filter((one) => !form.form(String(one)))
      .map((one) => ({
        message: `${property} of ${types[0]} is “${one}”.`,
        line,
        fix: `Write ${form.wanted}`,
      }));
  });
