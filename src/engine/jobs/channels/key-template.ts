/** Names of the objects that a channel delivers, made of a template with variables such as `!{yyyy}`. */
import type { Random } from '../../../base/ports.ts';

export const keyTemplateDefault =
  'kinesis-channel/!{channel-name}/!{channel-id}/!{yyyy}/!{MM}/!{dd}/!{HH}/' +
  '!{channel-name}-!{channel-id}-!{yyyy}-!{MM}-!{dd}-!{HH}-!{mm}!{extension}';

export interface KeyValues {
  readonly channel: string;
  readonly channelId: string;
  /** Arrival of the oldest record in the object; the variables are in UTC. */
  readonly timeMs: number;
  /** With its dot; empty for none. */
  readonly extension: string;
}

const variables: Readonly<Record<string, (values: KeyValues, time: Date) => string>> = {
  'channel-name': ({ channel }) => channel,
  'channel-id': ({ channelId }) => channelId,
  yyyy: (_, time) => String(time.getUTCFullYear()).padStart(4, '0'),
  MM: (_, time) => two(time.getUTCMonth() + 1),
  dd: (_, time) => two(time.getUTCDate()),
  HH: (_, time) => two(time.getUTCHours()),
  mm: (_, time) => two(time.getUTCMinutes()),
  extension: ({ extension }) => extension,
};

export const keyVariables: readonly string[] = Object.keys(variables);

const variable = /!\{([^{}]*)\}/g;

/** Why it cannot be a template; undefined where it can. */
export function templateFault(template: string): string | undefined {
  const literals = template.replaceAll(variable, '');
  if (/[!{}]/.test(literals)) return 'every !{ must be closed by a }, and neither stands anywhere else';
  for (const [, name = ''] of template.matchAll(variable))
    if (variables[name] === undefined) return `there is no variable !{${name}}`;
  if (template.startsWith('/') || template.endsWith('/')) return 'it must neither begin nor end with a slash';
  if (template.split('/').some((part) => part === '..' || part === '.')) return 'it must not have . or .. as a folder';
  return undefined;
}

/** Something that no other object has is put before the extension, or at the end. */
export function objectKey(template: string, values: KeyValues, random: Random): string {
  const suffix = `-${random.bytes(8).toString('hex')}`;
  const hasExtension = template.includes('!{extension}');
  const extension = hasExtension ? `${suffix}${values.extension}` : values.extension;
  const key = evaluate(template, { ...values, extension });
  return hasExtension ? key : `${key}${suffix}`;
}

function evaluate(template: string, values: KeyValues): string {
  const time = new Date(values.timeMs);
  return template.replaceAll(variable, (whole, name: string) => variables[name]?.(values, time) ?? whole);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
