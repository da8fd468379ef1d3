/** An address as it is read, without its escapes; as it stands where they are not right. */
export function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
