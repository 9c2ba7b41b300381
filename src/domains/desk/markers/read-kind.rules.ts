import type { FieldProblem } from '#core/field-problem.ts'
import type { MarkerKind } from '../../cases/markers/marker.rules.ts'
import { missing, type Sent, typed } from '../administration/form.rules.ts'
import { kindWords as words } from './kinds.words.ts'

/** An id for new words that no other warning has. */
const idFor = (kinds: readonly MarkerKind[]): string => {
  const taken = new Set(kinds.map(({ id }) => id))
  let number = kinds.length + 1
  while (taken.has(`own${number}`)) number += 1
  return `own${number}`
}

/** The list as it is after what a form asked for; undefined where something is wrong with that. */
export const readKinds = (
  form: Sent,
  { kinds, welsh }: { readonly kinds: readonly MarkerKind[]; readonly welsh: boolean },
): { readonly kinds: readonly MarkerKind[] | undefined; readonly problems: readonly FieldProblem[] } => {
  const of = kinds.find(({ id }) => id === typed(form, 'kind'))
  const act = typed(form, 'do')
  if (of && (act === 'end' || act === 'offer'))
    return { kinds: kinds.map((kind) => (kind === of ? { ...kind, ended: act === 'end' } : kind)), problems: [] }
  const prefix = of ? `${of.id}.` : ''
  const [en, cy] = [typed(form, `${prefix}en`), typed(form, `${prefix}cy`)]
  const months = ([6, 12] as const).find((number) => String(number) === typed(form, `${prefix}months`))
  const problems = [
    ...missing(`${prefix}en`, words.englishMissing, en),
    ...(welsh ? missing(`${prefix}cy`, words.welshMissing, cy) : []),
    ...missing(`${prefix}months`, words.monthsMissing, String(months ?? '')),
  ]
  if (!months || problems.length > 0) return { kinds: undefined, problems }
  const said = { title: cy ? { en, cy } : { en }, months }
  return {
    kinds: of
      ? kinds.map((kind) => (kind === of ? { ...kind, ...said } : kind))
      : [...kinds, { id: idFor(kinds), ...said }],
    problems: [],
  }
}
