import type { Answers } from './answers.ts'
import type { Compiled } from './compiled.ts'

/** What is known of a person: by full name (`{ 'person.birthDate': … }`) or by kind (`{ person: { birthDate } }`). */
export type Facts = Readonly<Record<string, unknown>>

const factOf = (facts: Facts, name: string): unknown => {
  if (Object.hasOwn(facts, name)) return facts[name]
  const [kind = '', field = ''] = name.split('.')
  const group = Object.hasOwn(facts, kind) ? facts[kind] : undefined
  if (typeof group !== 'object' || group === null || !Object.hasOwn(group, field)) return undefined
  return (group as Facts)[field]
}

/** Answers with those questions filled whose fact is known and that have no answer, as if the person had confirmed each. */
export const withFacts = (compiled: Compiled, answers: Answers, facts: Facts): Answers => {
  const filled: Record<string, unknown> = { ...answers }
  for (const { id, question } of compiled.pages.flatMap((page) => page.questions)) {
    if (filled[id] !== undefined || question.fact === undefined) continue
    const fact = factOf(facts, question.fact)
    if (fact !== undefined && fact !== null) filled[id] = fact
  }
  return filled
}
