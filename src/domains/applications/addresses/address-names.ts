import type { Question } from '#engine/design/question.ts'
import { addressBoxes } from '#engine/questions/address/address-parts.ts'
import { isRecord, typedParts } from '#engine/questions/parts.ts'
import type { Form } from '#engine/questions/question-kind.ts'

/** An address question as it stands on a form: its name (`home`, `children[0].home`), and what was stored for it. */
export interface AskedAddress {
  readonly name: string
  readonly question: Question
  readonly stored: unknown
}

/** The boxes of an address that hold something. */
export const boxesOf = (form: Form, name: string): Readonly<Record<string, string>> =>
  typedParts(form, name, addressBoxes)

/** The address questions of a page, those of groups as often as the form has them. */
export const addressesOn = (
  questions: readonly Question[],
  form: Form,
  answers: Readonly<Record<string, unknown>>,
): readonly AskedAddress[] =>
  questions.flatMap((question): AskedAddress[] => {
    if (question.type === 'address') return [{ name: question.id, question, stored: answers[question.id] }]
    const children = (question.questions ?? []).filter(({ type }) => type === 'address')
    if (children.length === 0) return []
    const items = new Set(
      Object.keys(form).flatMap((name) => {
        const [, item, group] = /^(([^[.]+)(?:\[\d{1,3}\])?)\./.exec(name) ?? []
        return group === question.id && item !== undefined ? [item] : []
      }),
    )
    return [...items].flatMap((item) => {
      const index = /\[(\d+)\]/.exec(item)?.[1]
      const whole = answers[question.id]
      const part = index === undefined ? whole : Array.isArray(whole) ? whole[Number(index)] : undefined
      return children.map((child) => ({
        name: `${item}.${child.id}`,
        question: child,
        stored: isRecord(part) ? part[child.id] : undefined,
      }))
    })
  })
