/**
 * One tree of a random cut forest, after Guha, Mishra, Roy and Schrijvers, "Robust Random Cut Forest Based Anomaly Detection
 * on Streams" (ICML 2016): points in boxes, each box cut at random in proportion to its sides. A point's displacement is how
 * much the others' depths change when it leaves, which is large for outliers.
 */
export type Point = Float64Array;

interface Leaf {
  readonly kind: 'leaf';
  parent: Branch | undefined;
  readonly point: Point;
  /** Equal points share a leaf. */
  count: number;
}

interface Branch {
  readonly kind: 'branch';
  parent: Branch | undefined;
  readonly dimension: number;
  readonly cut: number;
  left: Node;
  right: Node;
  low: Point;
  high: Point;
  count: number;
}

type Node = Leaf | Branch;

/** How a score came about: what points on each side of the cuts contributed, by dimension. */
export interface Attribution {
  readonly high: Float64Array;
  readonly low: Float64Array;
}

export class CutTree {
  readonly #random: () => number;
  #root: Node | undefined;

  constructor(random: () => number) {
    this.#random = random;
  }

  get size(): number {
    return this.#root?.count ?? 0;
  }

  insert(point: Point): void {
    if (this.#root === undefined) {
      this.#root = { kind: 'leaf', parent: undefined, point, count: 1 };
      return;
    }
    let node: Node = this.#root;
    for (;;) {
      if (node.kind === 'leaf' && isSame(node.point, point)) {
        for (let up: Node | undefined = node; up !== undefined; up = up.parent) up.count += 1;
        return;
      }
      const cut = this.#cutApart(node, point);
      if (cut !== undefined) return this.#split(node, point, cut);
      if (node.kind === 'leaf') return;
      node = goesLeft(node, point) ? node.left : node.right;
    }
  }

  /** A random cut of the box around the node and the point, where it separates them. */
  #cutApart(node: Node, point: Point): { readonly dimension: number; readonly cut: number } | undefined {
    const [low, high] = node.kind === 'leaf' ? [node.point, node.point] : [node.low, node.high];
    let range = 0;
    for (let index = 0; index < point.length; index += 1)
      range += Math.max(high[index] ?? 0, point[index] ?? 0) - Math.min(low[index] ?? 0, point[index] ?? 0);
    let rest = this.#random() * range;
    for (let index = 0; index < point.length; index += 1) {
      const [from, to] = [Math.min(low[index] ?? 0, point[index] ?? 0), Math.max(high[index] ?? 0, point[index] ?? 0)];
      if (rest > to - from || to === from) {
        rest -= to - from;
        continue;
      }
      const cut = from + rest;
      const value = point[index] ?? 0;
      const separates = (value <= cut && cut < (low[index] ?? 0)) || (value > cut && cut >= (high[index] ?? 0));
      return separates ? { dimension: index, cut } : undefined;
    }
    return undefined;
  }

  #split(node: Node, point: Point, { dimension, cut }: { readonly dimension: number; readonly cut: number }): void {
    const leaf: Leaf = { kind: 'leaf', parent: undefined, point, count: 1 };
    const left = (point[dimension] ?? 0) <= cut;
    const { parent } = node;
    const [low, high] = boxOf(node);
    const branch: Branch = {
      kind: 'branch',
      parent,
      dimension,
      cut,
      left: left ? leaf : node,
      right: left ? node : leaf,
      low: Float64Array.from(low),
      high: Float64Array.from(high),
      count: node.count,
    };
    this.#replace(parent, node, branch);
    node.parent = branch;
    leaf.parent = branch;
    for (let up: Branch | undefined = branch; up !== undefined; up = up.parent) {
      up.count += 1;
      for (let index = 0; index < point.length; index += 1) {
        up.low[index] = Math.min(up.low[index] ?? 0, point[index] ?? 0);
        up.high[index] = Math.max(up.high[index] ?? 0, point[index] ?? 0);
      }
    }
  }

  remove(point: Point): void {
    let node = this.#root;
    while (node?.kind === 'branch') node = goesLeft(node, point) ? node.left : node.right;
    if (node === undefined || !isSame(node.point, point)) return;
    for (let up: Node | undefined = node; up !== undefined; up = up.parent) up.count -= 1;
    if (node.count > 0) return;
    const { parent } = node;
    if (parent === undefined) {
      this.#root = undefined;
      return;
    }
    const sibling = parent.left === node ? parent.right : parent.left;
    sibling.parent = parent.parent;
    this.#replace(parent.parent, parent, sibling);
    for (let up = sibling.parent; up !== undefined; up = up.parent) shrink(up);
  }

  #replace(parent: Branch | undefined, old: Node, next: Node): void {
    if (parent === undefined) this.#root = next;
    else if (parent.left === old) parent.left = next;
    else parent.right = next;
  }

  /**
   * The expected displacement of a point that is not in the tree: at each box on its way, the chance that a cut separates it
   * there, times what such a cut scores. The parts by dimension add up to the score.
   */
  attribute(point: Point): Attribution {
    const high = new Float64Array(point.length);
    const low = new Float64Array(point.length);
    const { size } = this;
    let node = this.#root;
    let reach = 1;
    for (let depth = 0; node !== undefined && reach > 1e-12; depth += 1) {
      const [from, to] = boxOf(node);
      let inside = 0;
      let outside = 0;
      for (let index = 0; index < point.length; index += 1) {
        const [a, b, value] = [from[index] ?? 0, to[index] ?? 0, point[index] ?? 0];
        inside += b - a;
        outside += Math.max(0, value - b) + Math.max(0, a - value);
      }
      if (outside > 0) {
        const score = unseenScore(depth, size);
        for (let index = 0; index < point.length; index += 1) {
          const [a, b, value] = [from[index] ?? 0, to[index] ?? 0, point[index] ?? 0];
          const chance = reach / (inside + outside);
          high[index] = (high[index] ?? 0) + Math.max(0, value - b) * chance * score;
          low[index] = (low[index] ?? 0) + Math.max(0, a - value) * chance * score;
        }
        reach *= inside / (inside + outside);
      }
      if (node.kind === 'leaf') {
        if (outside === 0) spread(high, low, reach * seenScore(depth, node.count, size));
        return { high, low };
      }
      node = goesLeft(node, point) ? node.left : node.right;
    }
    return { high, low };
  }
}

/**
 * A point that would be cut off at this depth: the closer to the root, the less it has in common with the others. The factor
 * is about the depth of a balanced tree, so a usual point scores about 1 whatever the sample's size, as applications that
 * compare scores with a fixed number expect.
 */
function unseenScore(depth: number, size: number): number {
  return Math.log2(1 + size) / (depth + 1);
}

/** A point of the tree, at most halved where it is the only one there is; as deep as if its equals were still cut apart. */
function seenScore(depth: number, count: number, size: number): number {
  return (Math.log2(1 + size) / (depth + Math.log2(1 + count))) * (1 - count / (2 * size));
}

/** A point that equals one of the tree is no outlier in any dimension more than in another. */
function spread(high: Float64Array, low: Float64Array, score: number): void {
  for (let index = 0; index < high.length; index += 1) {
    high[index] = (high[index] ?? 0) + score / (2 * high.length);
    low[index] = (low[index] ?? 0) + score / (2 * high.length);
  }
}

function boxOf(node: Node): readonly [Point, Point] {
  return node.kind === 'leaf' ? [node.point, node.point] : [node.low, node.high];
}

function goesLeft(branch: Branch, point: Point): boolean {
  return (point[branch.dimension] ?? 0) <= branch.cut;
}

function isSame(left: Point, right: Point): boolean {
  for (let index = 0; index < left.length; index += 1) if (left[index] !== right[index]) return false;
  return true;
}

function shrink(branch: Branch): void {
  const [leftLow, leftHigh] = boxOf(branch.left);
  const [rightLow, rightHigh] = boxOf(branch.right);
  for (let index = 0; index < leftLow.length; index += 1) {
    branch.low[index] = Math.min(leftLow[index] ?? 0, rightLow[index] ?? 0);
    branch.high[index] = Math.max(leftHigh[index] ?? 0, rightHigh[index] ?? 0);
  }
}
