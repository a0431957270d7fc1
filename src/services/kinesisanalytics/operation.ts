/** The frame of an operation: which application it is about, and errors in AWS's words. */
import type { ApplicationName, SqlApplication } from '../../engine/jobs/applications/application.ts';
import type { ApplicationConfiguration } from '../../engine/jobs/applications/compile.ts';
import type { Operation, RequestContext } from '../../wire/aws/service.ts';
import { applicationArn, parseApplicationArn } from './arns.ts';
import { guarded } from './engine-errors.ts';
import { concurrentModification, invalidArgument, resourceNotFound } from './errors.ts';
import type { AnalyticsParts } from './parts.ts';
import { conditionalToken } from './resources.ts';

/**
 * An operation that serves both versions: it takes what either model asks for, and answers all that the second one shows, of
 * which the encoder leaves out what the first does not know. Codecs of its own would bind it to one model.
 */
export type SharedOperation<In, Out> = Pick<Operation<In, Out>, 'access' | 'handle'>;

/** An operation on one application. Its types are those of the model, not what `run` happens to answer (NoInfer). */
export function onApplication<In extends { readonly ApplicationName: string }, Out>(
  operation: string,
  run: (name: ApplicationName, input: In, context: RequestContext) => Promise<NoInfer<Out>>,
): Operation<In, Out> {
  const nameOf = ({ ApplicationName: name }: In, { account, region }: RequestContext): ApplicationName => ({
    account,
    region,
    name,
  });
  return {
    access: (input, context) => ({
      action: `kinesisanalytics:${operation}`,
      resources: [applicationArn(nameOf(input, context))],
    }),
    handle: (input, context) => guarded(() => run(nameOf(input, context), input, context)),
  };
}

/** An operation on the application that an ARN names. */
export function onResource<In extends { readonly ResourceARN: string }, Out>(
  operation: string,
  run: (name: ApplicationName, input: In) => Promise<NoInfer<Out>>,
): Operation<In, Out> {
  return {
    access: ({ ResourceARN: arn }) => ({ action: `kinesisanalytics:${operation}`, resources: [arn] }),
    handle: (input, { account, region }) =>
      guarded(async () => {
        const name = parseApplicationArn(input.ResourceARN);
        if (name === undefined)
          throw invalidArgument(`ResourceARN ${input.ResourceARN} is not the ARN of an application.`);
        if (name.account !== account || name.region !== region)
          throw resourceNotFound(`Application ${input.ResourceARN} not found.`);
        return await run(name, input);
      }),
  };
}

/** Which version a change is made to: its number, or since the second version of the interface a token that stands for it. */
export interface VersionReference {
  readonly CurrentApplicationVersionId?: number | undefined;
  readonly ConditionalToken?: string | undefined;
}

/** One more version of the application, with what `apply` changes in it. */
export function changed(
  { applications }: AnalyticsParts,
  name: ApplicationName,
  reference: VersionReference,
  apply: (now: SqlApplication, version: number) => Partial<ApplicationConfiguration>,
): Promise<SqlApplication> {
  const version = meantVersion(applications.get(name), reference);
  return applications.change(name, { version, apply: (now) => ({ ...now, ...apply(now, now.version + 1) }) });
}

/** Errors: ConcurrentModificationException, InvalidArgumentException. */
function meantVersion(
  application: SqlApplication,
  { CurrentApplicationVersionId: version, ConditionalToken: token }: VersionReference,
): number {
  if (version === undefined && token === undefined)
    throw invalidArgument('Either CurrentApplicationVersionId or ConditionalToken must be provided.');
  if (token !== undefined && token !== conditionalToken(application))
    throw concurrentModification(`The ConditionalToken is not that of the current version of ${application.name}.`);
  return version ?? application.version;
}
