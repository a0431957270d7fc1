/** The requests that make an application of a definition. */
import { isJsonObject } from '../../answer-fields.ts';
import type { JsonObject } from '../../answer-fields.ts';
import type { ApplicationDefinition } from './definition.ts';

/** The first version knows no reference tables yet when it creates, so code that needs one comes after it. */
export function createRequest(definition: ApplicationDefinition): JsonObject {
  const { name, description, code, inputs, outputs, references, logging, tags } = definition;
  const common = {
    ApplicationName: name,
    ...(description === undefined ? {} : { ApplicationDescription: description }),
    ...(logging.length === 0 ? {} : { CloudWatchLoggingOptions: logging }),
    ...(tags.length === 0 ? {} : { Tags: tags }),
  };
  if (definition.version === 1)
    return { ...common, Inputs: inputs, Outputs: outputs, ...(references.length > 0 ? {} : { ApplicationCode: code }) };
  return {
    ...common,
    RuntimeEnvironment: 'SQL-1_0',
    ServiceExecutionRole: definition.serviceRole,
    ApplicationConfiguration: {
      SqlApplicationConfiguration: {
        Inputs: inputs.map(withoutRoles),
        Outputs: outputs.map(withoutRoles),
        ReferenceDataSources: references.map(withoutRoles),
      },
      ApplicationCodeConfiguration: { CodeContentType: 'PLAINTEXT', CodeContent: { TextContent: code } },
    },
  };
}

/** Of the first version: what is added once the application is there. */
export function addReferenceRequests({ name, references }: ApplicationDefinition): readonly JsonObject[] {
  return references.map((reference, index) => ({
    ApplicationName: name,
    CurrentApplicationVersionId: index + 1,
    ReferenceDataSource: reference,
  }));
}

export function updateCodeRequest({ name, code, references }: ApplicationDefinition): JsonObject {
  return {
    ApplicationName: name,
    CurrentApplicationVersionId: references.length + 1,
    ApplicationUpdate: { ApplicationCodeUpdate: code },
  };
}

function withoutRoles(part: JsonObject): JsonObject {
  const members = Object.entries(part).filter(([name]) => name !== 'RoleARN' && name !== 'ReferenceRoleARN');
  return Object.fromEntries(members.map(([name, value]) => [name, isJsonObject(value) ? withoutRoles(value) : value]));
}
