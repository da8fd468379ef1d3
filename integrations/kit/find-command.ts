import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** The full path of the first of these commands that can be run, or nothing. Absolute paths may be given. */
export function findCommand(commands: readonly string[]): string | undefined {
  // Debian keeps servers in sbin, which an ordinary user's PATH leaves out.
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return commands
    .flatMap((command) =>
      isAbsolute(command)
        ? [command]
        : folders.filter(Boolean).map((folder) => join(folder, command)),
    )
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
