/** What the second version has for Flink alone: refused where a request asks for it. */
import { invalidArgument, unsupportedOperation } from '../errors.ts';
import { sqlRuntime } from './detail.ts';
import type {
  ApplicationCodeConfiguration,
  ApplicationCodeConfigurationUpdate,
  RuntimeEnvironment,
} from './model.gen.ts';

/** Errors: UnsupportedOperationException. */
export function requireSql(runtime: RuntimeEnvironment, mode: string | undefined): void {
  if (runtime !== sqlRuntime)
    throw unsupportedOperation(
      `RuntimeEnvironment ${runtime} is not supported by this server: it runs ${sqlRuntime} applications only.`,
    );
  if (mode === 'INTERACTIVE')
    throw unsupportedOperation('ApplicationMode INTERACTIVE is not supported by this server: it has no notebooks.');
}

/** Errors: UnsupportedOperationException, which names the members that only Flink has. */
export function refuseFlinkMembers(configuration: object, sqlMembers: readonly string[]): void {
  const others = Object.entries(configuration)
    .filter(([name, value]) => value !== undefined && !sqlMembers.includes(name))
    .map(([name]) => name);
  if (others.length > 0)
    throw unsupportedOperation(
      `${others.join(', ')} ${others.length === 1 ? 'is' : 'are'} not supported by this server for ${sqlRuntime} applications.`,
    );
}

/** Errors: InvalidArgumentException: code of a SQL application is a text. */
export function codeOf(configuration: ApplicationCodeConfiguration | undefined): string | undefined {
  if (configuration === undefined) return undefined;
  const { CodeContentType: type, CodeContent: content } = configuration;
  const isOther = content?.ZipFileContent !== undefined || content?.S3ContentLocation !== undefined;
  if (type !== 'PLAINTEXT' || isOther) throw textOnly();
  return content?.TextContent;
}

/** Errors: InvalidArgumentException. */
export function codeUpdateOf(update: ApplicationCodeConfigurationUpdate | undefined): string | undefined {
  if (update === undefined) return undefined;
  const { CodeContentTypeUpdate: type = 'PLAINTEXT', CodeContentUpdate: content } = update;
  const isOther = content?.ZipFileContentUpdate !== undefined || content?.S3ContentLocationUpdate !== undefined;
  if (type !== 'PLAINTEXT' || isOther) throw textOnly();
  return content?.TextContentUpdate;
}

function textOnly(): Error {
  return invalidArgument(`The code of a ${sqlRuntime} application is PLAINTEXT with TextContent.`);
}
