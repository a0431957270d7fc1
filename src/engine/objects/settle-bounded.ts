/** Many tasks, a bounded number of them at once; the outcomes in the order of the items. */

export async function settleBounded<Item, Result>(
  items: readonly Item[],
  underWayMax: number,
  task: (item: Item) => Promise<Result>,
): Promise<readonly PromiseSettledResult<Result>[]> {
  const outcomes: PromiseSettledResult<Result>[] = [];
  for (let first = 0; first < items.length; first += underWayMax)
    outcomes.push(...(await Promise.allSettled(items.slice(first, first + underWayMax).map(task))));
  return outcomes;
}
