import type { Question } from '../../design/question.ts'
import type { ChangedCode, LostCode } from '../codes.ts'
import type { Field, FieldChoice } from '../conditions/field.ts'
import type { BuiltList } from '../lists.ts'
import type { ImportSettings } from '../settings.ts'
import type { SourceComponent } from '../source/form.ts'
import type { Block } from '../words/blocks.ts'

/** What a component came to. */
export interface Mapped {
  readonly questions: readonly Question[]
  /** content in its place; for a question, before it */
  readonly content: readonly Block[]
  readonly kind: Field['kind']
  readonly choices: readonly FieldChoice[]
  readonly notes: readonly (readonly [ChangedCode, string])[]
  readonly lost: readonly (readonly [LostCode, string])[]
  /** a payment's amount in pence */
  readonly fee?: number
  /** children by their pointers, with the questions they became */
  readonly children?: readonly { readonly component: SourceComponent; readonly mapped: Mapped }[]
}

/** What components are mapped with. */
export interface Mapping {
  readonly settings: ImportSettings
  list(name: string): BuiltList | undefined
  /** the page's place in the source */
  readonly page: number
  /** an id for an answer that nothing else has */
  id(wanted: string): string
  /** the words of the page, for a question without its own */
  readonly pageTitle: string
}

export const nothing: Mapped = { questions: [], content: [], kind: 'other', choices: [], notes: [], lost: [] }
