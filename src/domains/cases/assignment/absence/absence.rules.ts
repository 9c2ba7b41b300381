/** Somebody is away from one day to another, both ISO dates. */
export interface Absence {
  readonly id: string
  readonly member: string
  readonly cover: string | null
  readonly from: string
  readonly to: string
}
