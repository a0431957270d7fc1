/** What SearchTables looks for in a table, and how it sorts what it found. */
import type { Database } from '../../engine/catalog/databases.ts';
import type { Table } from '../../engine/catalog/tables.ts';
import { allColumns } from '../../engine/catalog/tables.ts';
import { invalidInput } from './errors.ts';
import type { Comparator, DatabaseInput, PropertyPredicate, SortCriterion, TableInput } from './model.gen.ts';
import { fromStored } from './stored.ts';

export interface SearchedTable {
  readonly table: Table;
  readonly database: Database;
}

export type TableMatcher = (searched: SearchedTable) => boolean;

/** A text, or a time in ms. */
type Property = string | number | undefined;

const times = new Set(['CreateTime', 'UpdateTime', 'LastAccessTime', 'LastAnalyzedTime']);

/** All filters and the text must match. Errors: InvalidInputException. */
export function tableMatcher(filters: readonly PropertyPredicate[], searchText: string | undefined): TableMatcher {
  const matchers = filters.map(filterMatcher);
  if (searchText !== undefined) matchers.push(textMatcher(searchText));
  return (searched) => matchers.every((matches) => matches(searched));
}

function filterMatcher({
  Key: key = '',
  Value: value = '',
  Comparator: comparator = 'EQUALS',
}: PropertyPredicate): TableMatcher {
  if (!times.has(key)) {
    const wanted = value.toLowerCase();
    return (searched) => {
      const found = String(propertyOf(searched, key) ?? '').toLowerCase();
      return found === wanted || found.split(/[^\p{L}\p{N}_]+/u).includes(wanted);
    };
  }
  const wanted = timeMs(value);
  // Unconfirmed text.
  if (wanted === undefined) throw invalidInput(`The value ${value} of the filter on ${key} is not a time.`);
  return (searched) => {
    const found = propertyOf(searched, key);
    return typeof found === 'number' && compares(comparator, found - wanted);
  };
}

/** In quotes the text as it stands, else every word of it, somewhere in what the table says of itself. */
function textMatcher(searchText: string): TableMatcher {
  const quoted = /^\s*"(?<whole>.*)"\s*$/s.exec(searchText)?.groups?.['whole'];
  const words = quoted === undefined ? searchText.toLowerCase().split(/\s+/) : [quoted.toLowerCase()];
  return (searched) => {
    const said = saidOf(searched).join('\n').toLowerCase();
    return words.every((word) => said.includes(word));
  };
}

function saidOf({ table, database }: SearchedTable): readonly string[] {
  const { Description = '', Owner = '' } = fromStored<TableInput>(table.definition.settings);
  const columns = allColumns(table.definition).flatMap(({ name, comment = '' }) => [name, comment]);
  const described = fromStored<DatabaseInput>(database.settings).Description ?? '';
  const parameters = Object.entries(table.definition.parameters ?? {}).flat();
  const location = table.definition.storage?.location ?? '';
  return [table.table, table.database, described, Description, Owner, location, ...columns, ...parameters];
}

export type TableOrder = (table: Table) => Property;

/** What to sort by, and whether backwards; undefined for the order of names. Errors: InvalidInputException. */
export function tableOrder(
  criterion: SortCriterion | undefined,
): { readonly by: TableOrder; readonly isDescending: boolean } | undefined {
  if (criterion === undefined) return undefined;
  const { FieldName: field = 'Name', Sort: sort = 'ASC' } = criterion;
  const known = ['Name', 'DatabaseName', 'Description', 'Owner', 'TableType', ...times];
  // Unconfirmed text.
  if (!known.includes(field)) throw invalidInput(`Tables cannot be sorted by ${field}.`);
  return { by: (table) => memberOf(table, field), isDescending: sort === 'DESC' };
}

function propertyOf({ table }: SearchedTable, key: string): Property {
  const { parameters = {} } = table.definition;
  return memberOf(table, key) ?? (Object.hasOwn(parameters, key) ? parameters[key] : undefined);
}

function memberOf(table: Table, field: string): Property {
  const { Description, Owner, TableType, LastAccessTime, LastAnalyzedTime } = fromStored<TableInput>(
    table.definition.settings,
  );
  const members: Readonly<Record<string, Property>> = {
    Name: table.table,
    DatabaseName: table.database,
    CreateTime: table.createdAtMs,
    UpdateTime: table.updatedAtMs,
    Description,
    Owner,
    TableType,
    LastAccessTime,
    LastAnalyzedTime,
  };
  return Object.hasOwn(members, field) ? members[field] : undefined;
}

/** Of seconds since 1970, or of a time in ISO's form. */
function timeMs(value: string): number | undefined {
  const time = /^\d+(\.\d+)?$/.test(value) ? 1_000 * Number(value) : Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}

function compares(comparator: Comparator, difference: number): boolean {
  if (comparator === 'EQUALS') return difference === 0;
  if (comparator === 'GREATER_THAN') return difference > 0;
  if (comparator === 'LESS_THAN') return difference < 0;
  return comparator === 'GREATER_THAN_EQUALS' ? difference >= 0 : difference <= 0;
}
