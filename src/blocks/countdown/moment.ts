/**
 * A moment in words, in the time zone of the site: the day, and the time of day unless it is midnight.
 * @param tag BCP 47 tag of the language
 * @param timeZone IANA name: Asia/Shanghai
 */
export function momentInWords(moment: Date, tag: string, timeZone: string): string {
  const language = tag === 'en' ? 'en-GB' : tag;
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(moment);
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'full',
    ...(clock === '00:00' ? {} : { timeStyle: 'short' }),
    timeZone,
  }).format(moment);
}
