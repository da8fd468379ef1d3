import type { ImageMetadata } from 'astro';

// Pictures may also lie beside the post that shows them.
const pictures = import.meta.glob<ImageMetadata>(
  '/content/**/*.{jpg,jpeg,png,webp,avif,gif,svg,JPG,JPEG,PNG}',
  { import: 'default' },
);

const files = import.meta.glob<string>('/content/media/**/*.{mp4,webm,mp3,ogg,vtt,pdf,zip,epub}', {
  import: 'default',
  query: '?url',
});

/** Where a reference points: `x.jpg` lies below content/media, `/content/blog/en/x.jpg` says its whole path. */
const key = (path: string) => (path.startsWith('/') ? path : `/content/media/${path}`);

/** An original in content/: its size, its address and its place on disk. */
export interface MediaFile {
  image: ImageMetadata;
  width: number;
  height: number;
  format: string;
  file: string;
}

/**
 * The picture that a reference names; undefined when there is none.
 * Reads sizes from Astro's clone of the metadata: touching the metadata itself counts as a use of the
 * original, which would then be published beside its small versions.
 */
export async function findPicture(path: string): Promise<MediaFile | undefined> {
  const image = await pictures[key(path)]?.();
  if (!image) return undefined;
  const { width, height, format } =
    (image as ImageMetadata & { clone?: ImageMetadata }).clone ?? image;
  return { image, width, height, format, file: `.${key(path)}` };
}

/** Whether a reference names a picture. */
export const hasPicture = (path: string): boolean => key(path) in pictures;

/** Some picture below content/media, always the same one; for examples in the gallery of blocks. */
export const anyPicture = (): string | undefined => {
  const folder = '/content/media/';
  const first = Object.keys(pictures)
    .filter((path) => path.startsWith(folder))
    .sort()[0];
  return first?.slice(folder.length);
};

/** The address of a video, sound or document; undefined when there is none. */
export const findFile = async (path: string): Promise<string | undefined> => files[key(path)]?.();
