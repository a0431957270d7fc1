/** Arguments and environment in, exit code out. */
import { realShell } from './app/shell.ts';
import { runCli } from './cli/cli.ts';

try {
  process.exit(
    await runCli(
      process.argv.slice(2),
      realShell((code) => process.exit(code)),
    ),
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(70);
}
