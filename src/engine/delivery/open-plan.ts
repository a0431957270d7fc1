/** Stored plans made ready: the processors their configuration names, in AWS's order. */
import type { DeliveryPlanDocument } from '../meta/documents/delivery-plan.ts';
import { makePlan } from './plan.ts';
import type { DeliveryPart, Plan } from './plan.ts';
import { passThrough } from './processing/pass-through.ts';

export interface PlanToOpen {
  readonly number: number;
  readonly document: DeliveryPlanDocument;
  readonly part: DeliveryPart;
}

export async function openPlan({ number, document, part }: PlanToOpen): Promise<Plan> {
  return makePlan({ number, document, part, processor: passThrough });
}
