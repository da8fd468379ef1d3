import { moment, type Contribution } from '../../integrations/seo/index.ts';
import type { PublicAsset } from '../../integrations/media/index.ts';
import { wordsOf } from '../content/public-media.ts';
import { absolute } from '../content/seo.ts';
import { site } from '../content/site.ts';
import { now } from '../content/now.ts';

/**
 * What search engines are told of an original on its page: whose picture it is and what may be done with it, in the
 * terms of https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata.
 */
export function mediaParts(asset: PublicAsset, locale: string, url: string): Contribution[] {
  const { title, alt, credit, licence } = wordsOf(asset, locale);
  const small = asset.sizes.find(({ id }) => id === 'og') ?? asset.sizes[0];
  if (asset.kind === 'video')
    return small
      ? [
          {
            videos: [
              {
                id: 'film',
                name: title,
                description: alt,
                thumbnail: absolute(small.path),
                uploaded: moment(now, site.timeZone),
                length: asset.duration,
                file: absolute(asset.embed.path),
                player: absolute(asset.players![locale]!),
              },
            ],
          },
        ]
      : [];
  if (asset.kind !== 'image' && asset.kind !== 'drawing') return [];
  return [
    {
      things: [
        {
          '@type': 'ImageObject',
          '@id': `${url}#original`,
          contentUrl: absolute(asset.embed.path),
          name: title,
          caption: alt,
          width: String(asset.embed.width),
          height: String(asset.embed.height),
          acquireLicensePage: url,
          ...(licence && { license: licence.url ?? url }),
          ...(credit && { creditText: credit }),
        },
      ],
    },
  ];
}
