/** Families that are counted on together, and their series under one set of label values. */

interface Source {
  series(...values: never): unknown;
  remove(...values: never): void;
}

type Sources = Readonly<Record<string, Source>>;

/** The series of each family of the group, by the group's own names. */
export type SeriesOf<Group extends Sources> = {
  readonly [Name in keyof Group]: ReturnType<Group[Name]['series']>;
};

/** The label values that every family of the group takes. */
type ValuesOf<Group extends Sources> = Readonly<Parameters<Group[keyof Group]['series']>>;

export function seriesOf<Group extends Sources>(group: Group, values: ValuesOf<Group>): SeriesOf<Group> {
  const entries = Object.entries(group).map(([name, family]) => [name, family.series(...(values as never))]);
  return Object.fromEntries(entries) as SeriesOf<Group>;
}

export function removeSeries(group: Sources, values: readonly string[]): void {
  for (const family of Object.values(group)) family.remove(...(values as never));
}
