/**
 * Applications in a CloudFormation template: `AWS::KinesisAnalytics::Application` and `AWS::KinesisAnalyticsV2::Application`
 * with the outputs, reference tables and logging options that stand beside them.
 */
import { fieldAt, fieldOf, isJsonObject, listIn, textIn } from '../../answer-fields.ts';
import type { JsonObject } from '../../answer-fields.ts';
import type { ApplicationDefinition } from './definition.ts';
import { TemplateValues } from './template-values.ts';
import type { TemplateScope } from './template-values.ts';

interface FoundApplications {
  readonly applications: readonly ApplicationDefinition[];
  /** What stands in the template and could not be known without the stack that it made. */
  readonly notes: readonly string[];
}

const first = 'AWS::KinesisAnalytics::';
const second = 'AWS::KinesisAnalyticsV2::';

/** undefined where it is no template. Errors: ImportError where a value cannot be known. */
export function templateApplications(template: unknown, scope: TemplateScope): FoundApplications | undefined {
  const resources = fieldOf(template, 'Resources');
  if (!isJsonObject(resources)) return undefined;
  const values = new TemplateValues(template, scope);
  const applications: ApplicationDefinition[] = [];
  for (const [id, resource] of Object.entries(resources)) {
    const type = textIn(resource, 'Type');
    if (type !== `${first}Application` && type !== `${second}Application`) continue;
    const own = values.resolved(fieldOf(resource, 'Properties'), `Resources.${id}`);
    const parts = partsOf(resources, id, values);
    const definition = type.startsWith(second)
      ? secondVersion(own, values.nameOf(id), parts)
      : firstVersion(own, values.nameOf(id), parts);
    if (definition !== undefined) applications.push(definition);
  }
  return { applications, notes: values.notes };
}

/** Resources that name the application they belong to. */
interface Parts {
  readonly outputs: readonly JsonObject[];
  readonly references: readonly JsonObject[];
  readonly logging: readonly JsonObject[];
}

function partsOf(resources: JsonObject, application: string, values: TemplateValues): Parts {
  const wanted = (kind: string, member: string): JsonObject[] =>
    Object.entries(resources).flatMap(([id, resource]) => {
      const type = textIn(resource, 'Type');
      if (type !== `${first}${kind}` && type !== `${second}${kind}`) return [];
      const properties = values.resolved(fieldOf(resource, 'Properties'), `Resources.${id}`);
      if (textIn(properties, 'ApplicationName') !== values.nameOf(application)) return [];
      const part = fieldOf(properties, member);
      return isJsonObject(part) ? [part] : [];
    });
  return {
    outputs: wanted('ApplicationOutput', 'Output'),
    references: wanted('ApplicationReferenceDataSource', 'ReferenceDataSource'),
    logging: wanted('ApplicationCloudWatchLoggingOption', 'CloudWatchLoggingOption'),
  };
}

function firstVersion(properties: unknown, name: string, parts: Parts): ApplicationDefinition {
  return {
    version: 1,
    name,
    description: textIn(properties, 'ApplicationDescription'),
    code: textIn(properties, 'ApplicationCode') ?? '',
    serviceRole: undefined,
    inputs: listIn(properties, 'Inputs').filter(isJsonObject),
    ...parts,
    tags: [],
  };
}

function secondVersion(properties: unknown, name: string, parts: Parts): ApplicationDefinition | undefined {
  if (textIn(properties, 'RuntimeEnvironment')?.startsWith('SQL') !== true) return undefined;
  const configuration = fieldOf(properties, 'ApplicationConfiguration');
  const content = fieldAt(configuration, 'ApplicationCodeConfiguration', 'CodeContent');
  return {
    version: 2,
    name,
    description: textIn(properties, 'ApplicationDescription'),
    code: textIn(content, 'TextContent') ?? '',
    serviceRole: textIn(properties, 'ServiceExecutionRole'),
    inputs: listIn(fieldOf(configuration, 'SqlApplicationConfiguration'), 'Inputs').filter(isJsonObject),
    ...parts,
    tags: listIn(properties, 'Tags').filter(isJsonObject),
  };
}
