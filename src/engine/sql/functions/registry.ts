/** All scalar operators and functions by name. Aggregates and analytic functions are in aggregates/. */
import { add, divide, multiply, negate, plus, subtract } from './arithmetic.ts';
import type { Binding, BindingTable } from './call-site.ts';
import { between, comparison, distinctFrom, inList, isNull, logical, not, truthTest } from './comparison.ts';
import { charTo, clock, extract, toChar, toTimestamp, tsDiff, unixTimestamp } from './datetime.ts';
import { fixedColumnLogParse, sysLogParse, variableColumnLogParse } from './logs/delimited.ts';
import { fastRegexLogParse, regexLogParse } from './logs/regex-logs.ts';
import { w3cLogParse } from './logs/w3c.ts';
import { coalesce, monotonic, nullIf } from './nulls.ts';
import { abs, exp, logarithm, mod, power } from './numeric.ts';
import { like, regexReplace, similarTo, substringRegex, substringSimilar } from './patterns.ts';
import { periodBindings } from './periods.ts';
import {
  charLength,
  concatenate,
  initCap,
  lower,
  overlay,
  position,
  substringComma,
  substringFrom,
  trim,
  upper,
} from './text.ts';
import { roundNumber, roundToUnit, step } from './rounding.ts';

const operators: readonly (readonly [string, Binding])[] = [
  ['+', add],
  ['-', subtract],
  ['*', multiply],
  ['/', divide],
  ['NEGATE', negate],
  ['PLUS', plus],
  ['=', comparison('=')],
  ['<>', comparison('<>')],
  ['<', comparison('<')],
  ['<=', comparison('<=')],
  ['>', comparison('>')],
  ['>=', comparison('>=')],
  ['AND', logical('and')],
  ['OR', logical('or')],
  ['NOT', not],
  ['IS NULL', isNull(false)],
  ['IS NOT NULL', isNull(true)],
  ['IS TRUE', truthTest('true', false)],
  ['IS NOT TRUE', truthTest('true', true)],
  ['IS FALSE', truthTest('false', false)],
  ['IS NOT FALSE', truthTest('false', true)],
  ['IS UNKNOWN', truthTest('null', false)],
  ['IS NOT UNKNOWN', truthTest('null', true)],
  ['IS DISTINCT FROM', distinctFrom(false)],
  ['IS NOT DISTINCT FROM', distinctFrom(true)],
  ['BETWEEN', between(false)],
  ['BETWEEN SYMMETRIC', between(true)],
  ['IN', inList],
  ['FLOOR', roundNumber('FLOOR')],
  ['CEIL', roundNumber('CEIL')],
  ['FLOOR TO', roundToUnit('FLOOR TO')],
  ['CEIL TO', roundToUnit('CEIL TO')],
  ['STEP', step],
  ['||', concatenate],
  ['LIKE', like],
  ['SIMILAR TO', similarTo],
];

const functions: readonly (readonly [string, Binding])[] = [
  ['ABS', abs],
  ['EXP', exp],
  ['LN', logarithm('LN')],
  ['LOG10', logarithm('LOG10')],
  ['MOD', mod],
  ['POWER', power],
  ['COALESCE', coalesce],
  ['NULLIF', nullIf],
  ['MONOTONIC', monotonic],
  ['CHAR_LENGTH', charLength],
  ['CHARACTER_LENGTH', charLength],
  ['INITCAP', initCap],
  ['LOWER', lower],
  ['UPPER', upper],
  ['OVERLAY', overlay],
  ['POSITION', position],
  ['SUBSTRING', substringComma],
  ['SUBSTRING FROM', substringFrom(substringRegex)],
  ['SUBSTRING SIMILAR', substringSimilar],
  ['TRIM', trim],
  ['REGEX_REPLACE', regexReplace],
  ['CHAR_TO_TIMESTAMP', charTo('TIMESTAMP')],
  ['CHAR_TO_DATE', charTo('DATE')],
  ['CHAR_TO_TIME', charTo('TIME')],
  ['TIMESTAMP_TO_CHAR', toChar('TIMESTAMP')],
  ['DATE_TO_CHAR', toChar('DATE')],
  ['TIME_TO_CHAR', toChar('TIME')],
  ['TO_TIMESTAMP', toTimestamp],
  ['UNIX_TIMESTAMP', unixTimestamp],
  ['REGEX_LOG_PARSE', regexLogParse],
  ['FAST_REGEX_LOG_PARSE', fastRegexLogParse],
  ['FAST_REGEX_LOG_PARSER', fastRegexLogParse],
  ['VARIABLE_COLUMN_LOG_PARSE', variableColumnLogParse],
  ['FIXED_COLUMN_LOG_PARSE', fixedColumnLogParse],
  ['SYS_LOG_PARSE', sysLogParse],
  ['W3C_LOG_PARSE', w3cLogParse],
  ['EXTRACT', extract],
  ['TSDIFF', tsDiff],
  ['CURRENT_DATE', clock('DATE', 'start')],
  ['CURRENT_TIME', clock('TIME', 'start')],
  ['CURRENT_TIMESTAMP', clock('TIMESTAMP', 'start')],
  ['LOCALTIME', clock('TIME', 'start')],
  ['LOCALTIMESTAMP', clock('TIMESTAMP', 'start')],
  ['CURRENT_ROW_TIMESTAMP', clock('TIMESTAMP', 'now')],
];

export const scalarBindings: BindingTable = new Map([...operators, ...functions, ...periodBindings]);
