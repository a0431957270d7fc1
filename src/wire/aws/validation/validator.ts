/**
 * Validators compiled from a model: every constraint of an input's shapes, in AWS's words and order. The patterns are
 * compiled once, and a valid input costs no text.
 */
import { required, unreachable } from '../../../base/assert.ts';
import { shapeNameOf } from '../model.ts';
import type { ListShape, MapShape, Member, ServiceModel, Shape, StructureShape } from '../model.ts';
import { constraintsOf, notNull } from './constraint.ts';
import type { Constraint } from './constraint.ts';
import { echo } from './echo.ts';
import { membersInOrder } from './member-order.ts';
import { Violations } from './violations.ts';
import type { Place } from './violations.ts';

/** Notes what `value`, the member of that name in the structure at `parent`, breaks. The value is there. */
type Check = (value: unknown, parent: Place | undefined, name: string, violations: Violations) => void;

type Fields = Readonly<Record<string, unknown>>;

export class Validator {
  readonly #model: ServiceModel;
  readonly #checks = new Map<string, Check>();
  readonly #structures = new Map<string, (value: Fields, place: Place | undefined, violations: Violations) => void>();

  constructor(model: ServiceModel) {
    this.#model = model;
  }

  /** Throws one ValidationException that names all that the structure breaks. */
  validate(structure: string, value: unknown): void {
    const violations = new Violations();
    this.#members(structure)(value as Fields, undefined, violations);
    violations.report();
  }

  #shape(name: string): Shape {
    return required(this.#model.shapes[name], `the model has no shape ${name}`);
  }

  #members(name: string): (value: Fields, place: Place | undefined, violations: Violations) => void {
    const known = this.#structures.get(name);
    if (known !== undefined) return known;
    const shape = this.#shape(name) as StructureShape;
    const members = membersInOrder(shape).map((member) => ({
      name: member,
      isRequired: shape.required?.includes(member) ?? false,
      check: this.#lazily(required(shape.members[member], 'a member has a shape')),
    }));
    const checkMembers = (value: Fields, place: Place | undefined, violations: Violations): void => {
      for (const { name: member, isRequired, check } of members) {
        const found = value[member];
        if (found !== undefined) check(found, place, member, violations);
        else if (isRequired) violations.add(undefined, place, member, notNull.text);
      }
    };
    this.#structures.set(name, checkMembers);
    return checkMembers;
  }

  /** Shapes may contain themselves, so what lies below a structure is compiled when the first value arrives there. */
  #lazily(member: Member): Check {
    const name = shapeNameOf(member);
    let check: Check | undefined;
    return (value, parent, step, violations) => {
      check ??= this.#check(name);
      check(value, parent, step, violations);
    };
  }

  #check(name: string): Check {
    const known = this.#checks.get(name);
    if (known !== undefined) return known;
    const check = this.#compile(name, this.#shape(name));
    this.#checks.set(name, check);
    return check;
  }

  #compile(name: string, shape: Shape): Check {
    const own = this.#constraints(shape);
    switch (shape.type) {
      case 'structure': {
        const checkMembers = this.#members(name);
        return (value, parent, step, violations) => checkMembers(value as Fields, { parent, step }, violations);
      }
      case 'list':
        return both(own, this.#listMembers(shape));
      case 'map':
        return both(own, this.#mapEntries(shape));
      case 'string':
      case 'blob':
      case 'boolean':
      case 'integer':
      case 'long':
      case 'float':
      case 'double':
      case 'timestamp':
        return own;
      default:
        return unreachable(shape);
    }
  }

  #constraints(shape: Shape): Check {
    const constraints = constraintsOf(shape);
    return (value, parent, name, violations) => {
      for (const constraint of constraints) {
        if (constraint.isMet(value)) continue;
        violations.add(echo(value, shape, this.#model), parent, name, constraint.text);
      }
    };
  }

  /** Structures are looked into one by one; of plain values AWS says only that one of them is wrong. */
  #listMembers(shape: ListShape): Check {
    const name = shapeNameOf(shape.member);
    const member = this.#shape(name);
    if (member.type === 'structure' || member.type === 'list' || member.type === 'map') {
      const check = this.#lazily(name);
      return (value, parent, step, violations) => {
        const items = value as readonly unknown[];
        for (let index = 0; index < items.length && !violations.isFull; index++) {
          const place: Place = { parent: { parent, step }, step: String(index + 1) };
          const item = items[index];
          if (item === null) violations.add(undefined, place, 'member', notNull.text);
          else check(item, place, 'member', violations);
        }
      };
    }
    const constraints = constraintsOf(member);
    return (value, parent, step, violations) => {
      const text = brokenByAny(value as readonly unknown[], constraints);
      if (text === undefined) return;
      violations.add(echo(value, shape, this.#model), parent, step, `Member must satisfy constraint: [${text}]`);
    };
  }

  #mapEntries(shape: MapShape): Check {
    const keys = constraintsOf(this.#shape(shapeNameOf(shape.key)));
    const name = shapeNameOf(shape.value);
    const member = this.#shape(name);
    const isNested = member.type === 'structure' || member.type === 'list' || member.type === 'map';
    const values = isNested ? [] : constraintsOf(member);
    const check = this.#lazily(name);
    return (value, parent, step, violations) => {
      const entries = value as Fields;
      const keyText = brokenByAny(Object.keys(entries), keys);
      const valueText = brokenByAny(Object.values(entries), values);
      const add = (text: string): void => violations.add(echo(value, shape, this.#model), parent, step, text);
      if (keyText !== undefined) add(`Map keys must satisfy constraint: [${keyText}]`);
      if (valueText !== undefined) add(`Map value must satisfy constraint: [${valueText}]`);
      if (!isNested) return;
      for (const [key, item] of Object.entries(entries)) {
        if (violations.isFull) return;
        if (item !== null) check(item, { parent: { parent, step }, step: key }, 'member', violations);
      }
    };
  }
}

function both(first: Check, second: Check): Check {
  return (value, parent, name, violations) => {
    first(value, parent, name, violations);
    second(value, parent, name, violations);
  };
}

/** The text of all constraints where any value breaks any of them, as AWS lists them. */
function brokenByAny(values: readonly unknown[], constraints: readonly Constraint[]): string | undefined {
  const isNullMet = values.every((value) => value !== null);
  const isMet = isNullMet && values.every((value) => constraints.every((constraint) => constraint.isMet(value)));
  if (isMet) return undefined;
  const texts = constraints.map((constraint) => constraint.text);
  // AWS lists lengths before the pattern here, unlike for a value of its own.
  const lengths = texts.filter((text) => text.includes(' length '));
  const others = texts.filter((text) => !text.includes(' length '));
  return [...lengths, ...others, ...(isNullMet ? [] : [notNull.text])].join(', ');
}
