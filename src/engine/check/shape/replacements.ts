import type { Design } from '../../design/design.ts'
import { type Problem, problem } from '../problem.ts'

/** Replacements that name what is no set or table, and decisions whose lines are not what they are the sum of. */
export function replacementProblems(design: Design): readonly Problem[] {
  const parameters = new Map((design.parameters ?? []).map((parameter) => [parameter.id, parameter]))
  const replacements = (design.replacements ?? []).flatMap((one, r) => {
    const { each, use } = one
    const at = `/replacements/${r}`
    const table = each === undefined ? undefined : parameters.get(each)
    if (each !== undefined && table?.type !== 'table')
      return [problem('wrong-replacement', `${at}/each`, { name: each, type: 'table' })]
    const stranger = one.keeps?.find((id) => !parameters.has(id))
    if (stranger !== undefined) return [problem('unknown-parameter', `${at}/keeps`, { name: stranger })]
    const set = each === undefined ? parameters.get(use) : table?.fields?.find(({ id }) => id === use)
    return set?.type === 'set' ? [] : [problem('wrong-replacement', `${at}/use`, { name: use, type: 'set' })]
  })
  const lines = (design.rules ?? []).flatMap(({ lines: named, decide }, r) => {
    if (!named) return []
    const sum = named.join(' + ')
    const [only] = decide
    const isSum = decide.length === 1 && only?.when === undefined && only?.then.replaceAll(/\s+/g, ' ').trim() === sum
    return isSum ? [] : [problem('lines-not-sum', `/rules/${r}/lines`, { sum })]
  })
  return [...replacements, ...lines]
}
