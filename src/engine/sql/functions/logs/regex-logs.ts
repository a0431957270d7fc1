/** REGEX_LOG_PARSE: the whole text must match, and each capture group is a field. */
import { invalid } from '../../errors.ts';
import type { Value } from '../../types/sql-type.ts';
import { argumentsOf, literalText, text } from '../arguments.ts';
import type { Binding } from '../call-site.ts';
import { calling, strictCall } from '../call-site.ts';
import { cachedPattern, checkLiteral } from '../regex.ts';
import { fastPattern } from './fast-regex.ts';
import { parseFieldList, readFields } from './field-list.ts';
import { plainFields, recordType } from './record.ts';

export const regexLogParse: Binding = (site) => {
  argumentsOf(site, 2, 3);
  const at = site.argAt[1] ?? site.at;
  const regex = literalText(site, 1, 'the pattern');
  const pattern = checkLiteral(at, () => cachedPattern(regex));
  if (pattern.groupCount === 0) throw invalid(at, 'The pattern of REGEX_LOG_PARSE needs at least one group');
  if (site.args.length > 2) {
    const fields = parseFieldList(literalText(site, 2, 'the list of columns'), site.argAt[2] ?? site.at);
    if (fields.length !== pattern.groupCount) {
      throw invalid(
        site.argAt[2] ?? site.at,
        `The pattern has ${pattern.groupCount} groups, the list ${fields.length} columns`,
      );
    }
    const parse = (line: string): readonly Value[] | null => {
      const groups = pattern.fullGroups(line);
      return groups === undefined
        ? null
        : readFields(
            fields,
            groups.map((group) => group ?? undefined),
            0,
          );
    };
    return strictCall('REGEX_LOG_PARSE', [text(site, 0)], recordType(fields), calling(parse), {
      mayBeNull: true,
      detail: regex,
    });
  }
  const parse = (line: string): readonly Value[] | null =>
    pattern.fullGroups(line)?.map((group) => group?.slice(0, 1024) ?? null) ?? null;
  const type = recordType(plainFields(pattern.groupCount));
  return strictCall('REGEX_LOG_PARSE', [text(site, 0)], type, calling(parse), { mayBeNull: true, detail: regex });
};

export const fastRegexLogParse: Binding = (site) => {
  argumentsOf(site, 2);
  const at = site.argAt[1] ?? site.at;
  const source = literalText(site, 1, 'the pattern');
  const pattern = checkLiteral(at, () => fastPattern(source));
  if (pattern.groupCount === 0) throw invalid(at, 'The pattern of FAST_REGEX_LOG_PARSE needs at least one group');
  const parse = (line: string): readonly Value[] | null =>
    pattern.match(line)?.map((group) => group.slice(0, 1024)) ?? null;
  const type = recordType(plainFields(pattern.groupCount));
  return strictCall('FAST_REGEX_LOG_PARSE', [text(site, 0)], type, calling(parse), { mayBeNull: true, detail: source });
};
