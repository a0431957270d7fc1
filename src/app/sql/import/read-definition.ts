/** Which of the forms that owners hold a file has: a description, a Terraform state, or a CloudFormation template. */
import { parseJson } from '../../answer-fields.ts';
import { ImportError } from './definition.ts';
import type { ApplicationDefinition } from './definition.ts';
import { describedApplication } from './described.ts';
import { parseTemplate } from './template-text.ts';
import type { TemplateScope } from './template-values.ts';
import { templateApplications } from './template.ts';
import { terraformApplications } from './terraform-state.ts';

export interface FoundDefinition {
  readonly definition: ApplicationDefinition;
  readonly form: string;
  readonly notes: readonly string[];
}

/** `wanted`: which, where a file holds several. Errors: ImportError. */
export function readDefinition(text: string, wanted: string | undefined, scope: TemplateScope): FoundDefinition {
  const value = parseJson(text) ?? parseTemplate(text);
  const described = describedApplication(value);
  if (described !== undefined)
    return { definition: described, form: `a description of version ${described.version}`, notes: [] };
  const inState = terraformApplications(value);
  if (inState !== undefined) return { definition: chosen(inState, wanted), form: 'a Terraform state', notes: [] };
  const found = templateApplications(value, scope);
  if (found !== undefined)
    return { definition: chosen(found.applications, wanted), form: 'a CloudFormation template', notes: found.notes };
  throw new ImportError(
    'It is neither what describe-application prints, nor a CloudFormation template, nor a Terraform state. A script alone is imported from a file whose name ends in .sql.',
  );
}

function chosen(found: readonly ApplicationDefinition[], wanted: string | undefined): ApplicationDefinition {
  const names = found.map(({ name }) => name).join(', ');
  const [only, another] = found;
  if (only === undefined) throw new ImportError('It holds no SQL application.');
  if (wanted === undefined) {
    if (another === undefined) return only;
    throw new ImportError(`It holds several applications (${names}): choose one with --application.`);
  }
  const one = found.find(({ name }) => name === wanted);
  if (one === undefined) throw new ImportError(`It holds no application ${wanted}, but ${names}.`);
  return one;
}
