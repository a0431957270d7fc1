/** One line of what `doctor` found out. */
export interface Finding {
  readonly isGood: boolean;
  readonly what: string;
  readonly detail: string;
}
