import type { FieldProblem } from '#core/field-problem.ts'
import type { Text } from '#core/text.ts'

/** What was found at a postcode, for one address question of a page. */
export interface Finding {
  readonly postcode: string
  /** the addresses to choose from: UPRN and one line */
  readonly list: readonly { readonly value: string; readonly text: string }[]
  /** why there is no list, or not the one that was asked for */
  readonly said?: 'none' | 'no-such-house' | 'unavailable' | 'limited'
}

/** Where addresses can be looked up: what was found, by the question's name. */
export type Findings = Readonly<Record<string, Finding>>

const problem = (field: string, code: string, message: Text): FieldProblem => ({ field, code, message })

/** The controls of a look-up, by the question's name. */
export const finderControls = (name: string) =>
  ({
    find: `${name}.find`,
    building: `${name}.building`,
    found: `${name}.found`,
    pick: `${name}.pick`,
    uprn: `${name}.uprn`,
    areas: `${name}.areas`,
  }) as const

/** At the question itself: while nothing is found or typed, the postcode's box is the first of its controls. */
export const noPostcode = (name: string): FieldProblem =>
  problem(name, 'missing', {
    en: 'Enter a postcode to find the address, or enter the address by hand',
    cy: 'Rhowch god post i ddod o hyd i’r cyfeiriad, neu rhowch y cyfeiriad â llaw',
  })

export const wrongPostcode = (name: string): FieldProblem =>
  problem(name, 'not-postcode', {
    en: 'Enter a full UK postcode',
    cy: 'Rhowch god post llawn yn y DU',
  })

export const nothingPicked = (name: string): FieldProblem =>
  problem(finderControls(name).pick, 'missing', {
    en: 'Select the address from the list, or enter it by hand',
    cy: 'Dewiswch y cyfeiriad o’r rhestr, neu rhowch ef â llaw',
  })
