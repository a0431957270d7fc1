/** A definition brought home: its ARNs mean streams of this account and region, and what cannot be done here is left out. */
import { isJsonObject, textIn } from '../../answer-fields.ts';
import type { JsonObject } from '../../answer-fields.ts';
import type { ApplicationDefinition } from './definition.ts';

export interface Home {
  readonly account: string;
  readonly region: string;
  /** From ARNs or names to names or ARNs. */
  readonly mapped: ReadonlyMap<string, string>;
}

export interface BroughtHome {
  readonly definition: ApplicationDefinition;
  /** What is not as it was, a sentence each. */
  readonly changes: readonly string[];
}

export function bringHome(definition: ApplicationDefinition, home: Home): BroughtHome {
  const changes: string[] = [];
  const linked = (part: JsonObject): JsonObject => withHomeArns(part, home, changes);
  return {
    definition: {
      ...definition,
      inputs: definition.inputs.map((input) => linked(withoutFunction(input, changes))),
      outputs: definition.outputs.filter((output) => !isToFunction(output, changes)).map(linked),
      references: definition.references.map(linked),
      logging: definition.logging.map(stated),
      tags: definition.tags.map(stated),
    },
    changes,
  };
}

/** JSON has no undefined members; what a form left out is left out. */
function stated(part: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
}

function withoutFunction(
  { InputProcessingConfiguration: processing, ...input }: JsonObject,
  changes: string[],
): JsonObject {
  if (processing !== undefined && processing !== null)
    changes.push(
      `The function that processes the input ${textIn(input, 'NamePrefix') ?? ''} is left out: this server has none yet, so the records reach the SQL as they are put.`,
    );
  return input;
}

function isToFunction(output: JsonObject, changes: string[]): boolean {
  if (!isJsonObject(output['LambdaOutput'])) return false;
  changes.push(
    `The output of ${textIn(output, 'Name') ?? ''} to a function is left out: functions take no rows here yet.`,
  );
  return true;
}

/** Members that hold one, and those that say so of a role. */
function withHomeArns(part: JsonObject, home: Home, changes: string[]): JsonObject {
  const members = Object.entries(stated(part)).map(([name, value]): readonly [string, unknown] => {
    if (name === 'ResourceARN' || name === 'BucketARN') return [name, homeArn(String(value), home, changes)];
    return [name, isJsonObject(value) ? withHomeArns(value, home, changes) : value];
  });
  return Object.fromEntries(members);
}

const arnForm = /^arn:([^:]*):([^:]*):([^:]*):([^:]*):(.*)$/;

function homeArn(arn: string, home: Home, changes: string[]): string {
  const [, partition = 'aws', service = '', region = '', account = '', resource = ''] = arnForm.exec(arn) ?? [];
  const name = resource.split('/').at(-1) ?? '';
  const wanted = home.mapped.get(arn) ?? home.mapped.get(name);
  if (wanted?.startsWith('arn:') === true) {
    changes.push(`${arn} is now ${wanted}.`);
    return wanted;
  }
  const kind = resource.includes('/') ? `${resource.slice(0, resource.lastIndexOf('/'))}/` : '';
  // Buckets are of no account.
  const place = region === '' && account === '' ? ['', ''] : [home.region, home.account];
  const here = ['arn', partition, service, ...place, `${kind}${wanted ?? name}`].join(':');
  if (here !== arn) changes.push(`${arn} is now ${here}.`);
  return here;
}
