/** The functions that may stand in TABLE(…). */
import { invalid } from '../../errors.ts';
import type { TableFunction } from '../../plan/table-function.ts';
import { groupRank } from './group-rank.ts';
import { hotspots } from './hotspots.ts';
import { randomCutForest } from './random-cut-forest.ts';
import type { TableFunctionBinding, TableFunctionSite } from './site.ts';
import { countDistinctItemsTumbling, topKItemsTumbling } from './tumbling-items.ts';

const bindings: ReadonlyMap<string, TableFunctionBinding> = new Map<string, TableFunctionBinding>([
  ['RANDOM_CUT_FOREST', (site) => randomCutForest(site, false)],
  ['RANDOM_CUT_FOREST_WITH_EXPLANATION', (site) => randomCutForest(site, true)],
  ['HOTSPOTS', hotspots],
  ['TOP_K_ITEMS_TUMBLING', topKItemsTumbling],
  ['COUNT_DISTINCT_ITEMS_TUMBLING', countDistinctItemsTumbling],
  ['GROUP_RANK', groupRank],
]);

export function bindTableFunction(site: TableFunctionSite): TableFunction {
  const binding = bindings.get(site.name);
  if (binding === undefined)
    throw invalid(site.at, `No table function ${site.name}; there are ${[...bindings.keys()].join(', ')}`);
  return binding(site);
}
