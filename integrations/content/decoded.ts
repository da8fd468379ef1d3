/** An address as it is read, without its escapes; as it stands where they are not right. */
export const decoded = (path: string): string => orAsItStands(decodeURI, path);

/** A name as it is read: what would part an address, such as `%2F`, is decoded as well. */
export const decodedName = (name: string): string => orAsItStands(decodeURIComponent, name);

function orAsItStands(decode: (text: string) => string, text: string): string {
  try {
    return decode(text);
  } catch {
    return text;
  }
}
