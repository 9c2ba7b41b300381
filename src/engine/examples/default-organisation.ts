import type { Design } from '../design/design.ts'
import type { Answers } from '../journey/answers.ts'

const firstArea = (answers: Answers): string | undefined => {
  for (const answer of Object.values(answers)) {
    const areas = typeof answer === 'object' && answer !== null && 'areas' in answer ? answer.areas : undefined
    if (Array.isArray(areas) && typeof areas[0] === 'string') return areas[0]
  }
  return undefined
}

/**
 * For which organisation a design is tried where nobody says: that which its examples name, else the one whose area the
 * first of their addresses lies in, else that of the answers given. Undefined where nothing tells.
 */
export const defaultOrganisation = (design: Design, answers: Answers = {}): string | undefined => {
  const examples = design.examples ?? []
  const named = examples.find(({ organisation }) => organisation)?.organisation
  const lived = examples.map((example) => firstArea(example.answers)).find((area) => area !== undefined)
  return named ?? lived ?? firstArea(answers)
}
