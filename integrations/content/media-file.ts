const MEDIA =
  /\.(?:avif|gif|ico|jpe?g|png|svg|webp|mp4|mov|webm|m4v|mp3|m4a|ogg|wav|vtt|srt|pdf|zip|epub)$/i;

/** Whether a name is one of a picture, a video, a sound, subtitles or a document. */
export const isMediaFile = (name: string): boolean => MEDIA.test(name);
