import type { Text } from '#core/text.ts'
import type { Question } from '../design/question.ts'
import { repeatOf } from '../questions/group/repeat.ts'
import { isFullName } from '../questions/name/name.ts'
import { textOf } from '../questions/words-of.ts'
import { conditionWords } from './conditions/condition.words.ts'
import { fieldWords as words } from './field.words.ts'

/** A choice as it is printed beside its box. */
export interface PaperChoice {
  readonly label: Text
  readonly hint: Text | undefined
}

/** Where an answer is written by hand. */
export type PaperField =
  /** boxes to tick: one of them, or any */
  | { readonly kind: 'ticks'; readonly many: boolean; readonly choices: readonly PaperChoice[] }
  /** empty lines, with what stands before or after what is written */
  | {
      readonly kind: 'lines'
      readonly lines: number
      readonly before?: Text | undefined
      readonly after?: Text | undefined
    }
  /** a line for each part, with its name before it */
  | { readonly kind: 'parts'; readonly parts: readonly Text[] }
  /** a box for each letter or figure, in groups with a name over each or none */
  | { readonly kind: 'boxes'; readonly groups: readonly { readonly label?: Text; readonly boxes: number }[] }
  /** papers that are sent with the form */
  | { readonly kind: 'enclose'; readonly most: number }
  /** the same questions for each item; `blocks` of them are printed */
  | { readonly kind: 'items'; readonly title: Text | undefined; readonly blocks: number; readonly more: boolean }

/** Lists longer than this are written, not ticked. */
const mostTicks = 30
const mostBlocks = 3

const choices = (q: Question): readonly PaperChoice[] =>
  (q.options ?? []).map(({ label, hint }) => ({
    label: textOf(label),
    hint: hint === undefined ? undefined : textOf(hint),
  }))

const addressParts = [words.line1, words.line2, words.town, words.county, words.postcode]

const linesFor = ({ rows, maxLength, maxWords }: Question): number => {
  const byLength = Math.ceil((maxLength ?? (maxWords ?? 100) * 6) / 90)
  return Math.min(12, Math.max(rows ?? 3, Math.min(byLength, 8)))
}

const group = (q: Question): PaperField => {
  const repeat = repeatOf(q)
  const blocks = repeat ? Math.max(repeat.min, Math.min(repeat.max, mostBlocks)) : 1
  const title = q.itemTitle === undefined ? undefined : textOf(q.itemTitle)
  return { kind: 'items', title, blocks, more: repeat !== undefined && repeat.max > blocks }
}

/** How a question is answered on paper, by its type. */
export const fieldOf = (q: Question): PaperField => {
  switch (q.type) {
    case 'yesNo':
      return {
        kind: 'ticks',
        many: false,
        choices: [conditionWords.yes, conditionWords.no].map((label) => ({ label, hint: undefined })),
      }
    case 'declaration':
      return { kind: 'ticks', many: true, choices: [{ label: textOf(q.statement ?? q.label), hint: undefined }] }
    case 'oneOf':
    case 'reference':
    case 'anyOf':
      return (q.options ?? []).length > mostTicks
        ? { kind: 'lines', lines: q.type === 'anyOf' ? 3 : 1 }
        : { kind: 'ticks', many: q.type === 'anyOf', choices: choices(q) }
    case 'date':
      return {
        kind: 'boxes',
        groups: [
          { label: words.day, boxes: 2 },
          { label: words.month, boxes: 2 },
          { label: words.year, boxes: 4 },
        ],
      }
    case 'month':
      return {
        kind: 'boxes',
        groups: [
          { label: words.month, boxes: 2 },
          { label: words.year, boxes: 4 },
        ],
      }
    case 'nationalInsurance':
      return { kind: 'boxes', groups: [2, 2, 2, 2, 1].map((boxes) => ({ boxes })) }
    case 'nhsNumber':
      return { kind: 'boxes', groups: [3, 3, 4].map((boxes) => ({ boxes })) }
    case 'name':
      return isFullName(q) ? { kind: 'lines', lines: 1 } : { kind: 'parts', parts: [words.first, words.last] }
    case 'address':
      return { kind: 'parts', parts: addressParts }
    case 'money':
      return { kind: 'lines', lines: 1, before: { en: '£' } }
    case 'number':
      return {
        kind: 'lines',
        lines: 1,
        before: q.prefix === undefined ? undefined : textOf(q.prefix),
        after: q.suffix === undefined ? undefined : textOf(q.suffix),
      }
    case 'longText':
      return { kind: 'lines', lines: linesFor(q) }
    case 'place':
      return { kind: 'lines', lines: 3 }
    case 'slot':
      return { kind: 'lines', lines: 2 }
    case 'file':
      return { kind: 'enclose', most: q.maxFiles ?? 1 }
    case 'group':
      return group(q)
    default:
      return { kind: 'lines', lines: 1 }
  }
}

/** What is said under a question on paper, beside its own hint. */
export const howToOf = (q: Question): Text | undefined => {
  if (q.type === 'oneOf' || q.type === 'reference' || q.type === 'yesNo')
    return (q.options ?? []).length > mostTicks ? undefined : words.tickOne
  if (q.type === 'anyOf') return words.tickAny
  if (q.type === 'slot') return words.slot
  if (q.type === 'place') return words.place
  if (q.type === 'file') return (q.maxFiles ?? 1) > 1 ? words.encloseMany : words.enclose
  return undefined
}
