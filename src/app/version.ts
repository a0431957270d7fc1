/** The program's version with that of what runs it, for reports of trouble. */
import { ownVersion } from '../io/own-package.ts';

export function versionText(): string {
  return `millstream ${ownVersion()} (Node.js ${process.versions.node}, ${process.platform} ${process.arch})`;
}
