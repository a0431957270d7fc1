/**
 * What a CloudFormation template's functions stand for, as far as the template itself tells: parameters by their values or
 * defaults, names and ARNs of its resources by what they are called in it. What only the stack knew is an error that says so.
 */
import { fieldAt, fieldOf, isJsonObject, textIn } from '../../answer-fields.ts';
import { ImportError } from './definition.ts';

export interface TemplateScope {
  /** Of the account and region that the application is made in. */
  readonly account: string;
  readonly region: string;
  /** Values for the template's parameters. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Functions in functions; a template has few. */
const depthMax = 50;

interface NamedType {
  /** The property with the resource's name. */
  readonly property: string;
  readonly arn: (scope: TemplateScope, name: string) => string;
}

/** Types whose resources have ARNs that applications use. */
const named: ReadonlyMap<string, NamedType> = new Map<string, NamedType>([
  [
    'AWS::Kinesis::Stream',
    { property: 'Name', arn: ({ region, account }, name) => `arn:aws:kinesis:${region}:${account}:stream/${name}` },
  ],
  [
    'AWS::KinesisFirehose::DeliveryStream',
    {
      property: 'DeliveryStreamName',
      arn: ({ region, account }, name) => `arn:aws:firehose:${region}:${account}:deliverystream/${name}`,
    },
  ],
  ['AWS::S3::Bucket', { property: 'BucketName', arn: (_, name) => `arn:aws:s3:::${name}` }],
  ['AWS::IAM::Role', { property: 'RoleName', arn: ({ account }, name) => `arn:aws:iam::${account}:role/${name}` }],
  [
    'AWS::Lambda::Function',
    {
      property: 'FunctionName',
      arn: ({ region, account }, name) => `arn:aws:lambda:${region}:${account}:function:${name}`,
    },
  ],
  ['AWS::KinesisAnalytics::Application', { property: 'ApplicationName', arn: applicationArn }],
  ['AWS::KinesisAnalyticsV2::Application', { property: 'ApplicationName', arn: applicationArn }],
]);

function applicationArn({ region, account }: TemplateScope, name: string): string {
  return `arn:aws:kinesisanalytics:${region}:${account}:application/${name}`;
}

export class TemplateValues {
  readonly #template: unknown;
  readonly #scope: TemplateScope;
  readonly #notes = new Set<string>();

  constructor(template: unknown, scope: TemplateScope) {
    this.#template = template;
    this.#scope = scope;
  }

  get notes(): readonly string[] {
    return [...this.#notes];
  }

  /** The value with every function in it replaced. Errors: ImportError. */
  resolved(value: unknown, place: string, depth = 0): unknown {
    if (depth > depthMax) throw new ImportError(`${place} is nested too deeply.`);
    if (Array.isArray(value))
      return value
        .map((item, index) => this.resolved(item, `${place}[${index}]`, depth + 1))
        .filter((item) => item !== undefined);
    if (!isJsonObject(value)) return value;
    const members = Object.entries(value);
    const [[name, argument] = ['', undefined], another] = members;
    if (another === undefined && (name === 'Ref' || name.startsWith('Fn::')))
      return this.#call(name, argument, place, depth);
    return Object.fromEntries(
      members.map(([key, member]) => [key, this.resolved(member, `${place}.${key}`, depth + 1)]),
    );
  }

  /** What the resource is called: by its own property, else by its id, since the stack's own name is not known. */
  nameOf(id: string): string {
    const resource = fieldAt(this.#template, 'Resources', id);
    const property = named.get(textIn(resource, 'Type') ?? '')?.property;
    const given = property === undefined ? undefined : fieldAt(resource, 'Properties', property);
    if (given !== undefined) return this.#text(given, `Resources.${id}.${property}`, 0);
    this.#notes.add(`${id} has no name in the template; it is taken to be called ${id}.`);
    return id;
  }

  #call(name: string, argument: unknown, place: string, depth: number): unknown {
    switch (name) {
      case 'Ref':
        return this.#reference(String(argument), place);
      case 'Fn::GetAtt':
        return this.#attribute(Array.isArray(argument) ? argument.map(String) : String(argument).split('.', 2), place);
      case 'Fn::Sub':
        return this.#substituted(argument, place, depth);
      case 'Fn::Join': {
        const [separator = '', items = []] = Array.isArray(argument) ? (argument as readonly unknown[]) : [];
        const texts = this.resolved(items, place, depth + 1);
        return (Array.isArray(texts) ? texts : []).map(String).join(String(separator));
      }
      case 'Fn::Select': {
        const [index = 0, items = []] = Array.isArray(argument) ? (argument as readonly unknown[]) : [];
        const list = this.resolved(items, place, depth + 1);
        return Array.isArray(list) ? list[Number(index)] : undefined;
      }
      case 'Fn::Split': {
        const [separator = ',', text = ''] = Array.isArray(argument) ? (argument as readonly unknown[]) : [];
        return this.#text(text, place, depth + 1).split(String(separator));
      }
      case 'Fn::FindInMap': {
        const keys = this.resolved(argument, place, depth + 1);
        const path = (Array.isArray(keys) ? keys : []).map(String);
        return this.#known(fieldAt(this.#template, 'Mappings', ...path), `the map ${path.join('.')}`, place);
      }
      default:
        throw new ImportError(`${place}: ${name} cannot be resolved without the stack; put the value in its place.`);
    }
  }

  #reference(name: string, place: string): unknown {
    const { account, region, parameters } = this.#scope;
    const pseudo = new Map([
      ['AWS::AccountId', account],
      ['AWS::Region', region],
      ['AWS::Partition', 'aws'],
      ['AWS::URLSuffix', 'amazonaws.com'],
      ['AWS::StackName', 'stack'],
      ['AWS::NoValue', undefined],
    ]);
    if (pseudo.has(name)) return pseudo.get(name);
    if (fieldAt(this.#template, 'Resources', name) !== undefined) return this.nameOf(name);
    const parameter = fieldAt(this.#template, 'Parameters', name);
    const value = parameters.get(name) ?? fieldOf(parameter, 'Default');
    const hint = parameter === undefined ? '' : `; give it with --parameter ${name}=VALUE`;
    return this.#known(value, `the parameter ${name}`, place, hint);
  }

  #attribute([id = '', attribute = '']: readonly string[], place: string): unknown {
    const type = textIn(fieldAt(this.#template, 'Resources', id), 'Type') ?? '';
    const form = attribute === 'Arn' ? named.get(type) : undefined;
    return this.#known(form?.arn(this.#scope, this.nameOf(id)), `${attribute} of ${id}`, place);
  }

  #substituted(argument: unknown, place: string, depth: number): string {
    const [text, own] = Array.isArray(argument) ? (argument as readonly unknown[]) : [argument, {}];
    return String(text).replaceAll(/\$\{(!?)([^}]+)\}/g, (whole, isLiteral: string, name: string) => {
      if (isLiteral !== '') return whole.replace('!', '');
      const given = fieldOf(own, name);
      if (given !== undefined) return this.#text(given, place, depth + 1);
      const [id = '', ...attribute] = name.split('.');
      const value =
        attribute.length > 0 ? this.#attribute([id, attribute.join('.')], place) : this.#reference(name, place);
      return String(value);
    });
  }

  #text(value: unknown, place: string, depth: number): string {
    return String(this.resolved(value, place, depth + 1));
  }

  #known(value: unknown, what: string, place: string, hint = ''): unknown {
    if (value === undefined) throw new ImportError(`${place}: ${what} has no value that the template tells${hint}.`);
    return value;
  }
}
