/** Where in a request or an answer each member of a structure has its place; compiled from the model, once an operation. */
import { required } from '../../../base/assert.ts';
import { shapeNameOf } from '../model.ts';
import type { Member, MemberTraits, ServiceModel, Shape, StructureShape } from '../model.ts';

export interface PlacedMember {
  readonly name: string;
  /** Of the header (lower-case in requests' look-up), parameter, label or prefix. */
  readonly locationName: string;
  readonly member: Member;
  readonly shapeName: string;
  readonly shape: Shape;
  readonly isRequired: boolean;
}

export interface Payload extends PlacedMember {
  readonly isStreaming: boolean;
}

export interface Bindings {
  readonly structure: string;
  readonly labels: readonly PlacedMember[];
  readonly parameters: readonly PlacedMember[];
  readonly headers: readonly PlacedMember[];
  /** Headers that begin with a prefix, as a map. */
  readonly prefixes: readonly PlacedMember[];
  /** The member that is the whole body. */
  readonly payload: Payload | undefined;
  /** Members without a place are elements of a document. */
  readonly hasDocument: boolean;
}

const none: Bindings = {
  structure: '',
  labels: [],
  parameters: [],
  headers: [],
  prefixes: [],
  payload: undefined,
  hasDocument: false,
};

export function bindingsOf(model: ServiceModel, structure: string | undefined): Bindings {
  if (structure === undefined) return none;
  const shape = required(model.shapes[structure], `the model has no shape ${structure}`) as StructureShape;
  const members = Object.entries(shape.members).map(([name, member]) => place(model, shape, name, member));
  const at = (location: MemberTraits['location']): PlacedMember[] =>
    members.filter(({ member }) => typeof member === 'object' && member.location === location);
  const payload = members.find(({ name }) => name === shape.payload);
  return {
    structure,
    labels: at('uri'),
    parameters: at('querystring'),
    headers: at('header'),
    prefixes: at('headers'),
    payload: payload && {
      ...payload,
      isStreaming: typeof payload.member === 'object' && payload.member.streaming === true,
    },
    hasDocument:
      payload === undefined &&
      members.some(({ member }) => typeof member === 'string' || member.location === undefined),
  };
}

function place(model: ServiceModel, structure: StructureShape, name: string, member: Member): PlacedMember {
  const shapeName = shapeNameOf(member);
  return {
    name,
    locationName: (typeof member === 'object' ? member.locationName : undefined) ?? name,
    member,
    shapeName,
    shape: required(model.shapes[shapeName], `the model has no shape ${shapeName}`),
    isRequired: structure.required?.includes(name) === true,
  };
}
