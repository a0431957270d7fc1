/**
 * A definition checked as the server would check it, before anything is made: by the model of its interface, and its SQL by
 * the engine. So an import that fails has changed nothing.
 */
import { checkRunnable, compileApplication } from '../../../engine/jobs/applications/compile.ts';
import { ApplicationError } from '../../../engine/jobs/applications/errors.ts';
import { SqlError } from '../../../engine/sql/errors.ts';
import { newConfiguration } from '../../../services/kinesisanalytics/creation.ts';
import { model as firstModel } from '../../../services/kinesisanalytics/v1/model.gen.ts';
import type {
  AddApplicationReferenceDataSourceRequest,
  CreateApplicationRequest,
} from '../../../services/kinesisanalytics/v1/model.gen.ts';
import { model as secondModel } from '../../../services/kinesisanalytics/v2/model.gen.ts';
import type { CreateApplicationRequest as SecondCreateRequest } from '../../../services/kinesisanalytics/v2/model.gen.ts';
import { AwsError } from '../../../wire/aws/aws-error.ts';
import { ShapeDecoder } from '../../../wire/aws/codec/decode.ts';
import { jsonScalars } from '../../../wire/aws/codec/json-scalars.ts';
import type { ServiceModel } from '../../../wire/aws/model.ts';
import { Validator } from '../../../wire/aws/validation/validator.ts';
import { ImportError } from './definition.ts';
import type { ApplicationDefinition } from './definition.ts';
import { addReferenceRequests, createRequest } from './requests.ts';

/** What the owner should know of the script, a sentence each. Errors: ImportError. */
export function checkDefinition(definition: ApplicationDefinition): readonly string[] {
  try {
    const configuration = configurationOf(definition);
    const compiled = compileApplication(configuration);
    const notes = compiled.plan.warnings.map(
      ({ at, message }) => `SQL, line ${at.line}, column ${at.column}: ${message}`,
    );
    return [...notes, ...whyNotRunnable(() => checkRunnable(configuration, compiled))];
  } catch (error) {
    if (error instanceof SqlError) throw new ImportError(`The SQL cannot be run: ${error.message}`, { cause: error });
    if (error instanceof AwsError || error instanceof ApplicationError)
      throw new ImportError(`The application cannot be made: ${error.message}`, { cause: error });
    throw error;
  }
}

function whyNotRunnable(check: () => void): readonly string[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof ApplicationError) return [`It cannot be started yet: ${error.message}`];
    throw error;
  }
}

function configurationOf(definition: ApplicationDefinition): ReturnType<typeof newConfiguration> {
  if (definition.version === 2) {
    const request = decoded(secondModel, 'CreateApplicationRequest', createRequest(definition)) as SecondCreateRequest;
    const { ApplicationConfiguration: { SqlApplicationConfiguration: sql } = {} } = request;
    return newConfiguration({
      description: request.ApplicationDescription,
      serviceRoleArn: request.ServiceExecutionRole,
      code: definition.code,
      inputs: sql?.Inputs,
      outputs: sql?.Outputs,
      references: sql?.ReferenceDataSources,
      logging: request.CloudWatchLoggingOptions,
      tags: request.Tags,
    });
  }
  const request = decoded(
    firstModel,
    'CreateApplicationRequest',
    createRequest(definition),
  ) as CreateApplicationRequest;
  const references = addReferenceRequests(definition).map((one) => {
    const shape = 'AddApplicationReferenceDataSourceRequest';
    return decoded(firstModel, shape, one) as AddApplicationReferenceDataSourceRequest;
  });
  return newConfiguration({
    description: request.ApplicationDescription,
    serviceRoleArn: undefined,
    code: definition.code,
    inputs: request.Inputs,
    outputs: request.Outputs,
    references: references.map(({ ReferenceDataSource }) => ReferenceDataSource),
    logging: request.CloudWatchLoggingOptions,
    tags: request.Tags,
  });
}

/** Errors: AwsError. */
function decoded(model: ServiceModel, shape: string, value: unknown): unknown {
  const request = new ShapeDecoder(model, jsonScalars).decode(shape, value);
  new Validator(model).validate(shape, request);
  return request;
}
