import type { Diagram, Logic } from './bdd.ts'
import { TooTangled } from './bdd.ts'
import { coverOf, type Way } from './cover.ts'
import type { Variables } from './variables.ts'

// the engine takes trees up to a depth: long chains are folded in the middle
const fold = (parts: readonly string[], sign: string): string => {
  if (parts.length <= 12) return parts.join(` ${sign} `)
  const middle = Math.ceil(parts.length / 2)
  return `(${fold(parts.slice(0, middle), sign)}) ${sign} (${fold(parts.slice(middle), sign)})`
}

const wayText = (way: Way, variables: Variables): string => {
  const parts = [...way]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, truth]) => {
      const atom = variables.at(index)?.atom
      return atom ? [truth ? atom.cel : atom.denied] : []
    })
  return fold(parts, '&&')
}

const written = (diagram: Diagram, variables: Variables, logic: Logic, certain: Logic): string | undefined => {
  const { ways } = coverOf(diagram, diagram.and(logic, certain), diagram.or(logic, diagram.not(certain)))
  if (ways.some((way) => way.size === 0)) return undefined
  if (ways.length === 0) return 'false'
  const texts = ways.map((way) => {
    const text = wayText(way, variables)
    return ways.length > 1 && way.size > 1 ? `(${text})` : text
  })
  const text = fold(texts, '||')
  const atoms = ways.reduce((sum, way) => sum + way.size, 0)
  if (text.length > 3900 || atoms > 90) throw new TooTangled()
  return text
}

/**
 * A condition in CEL that is true where `logic` is, for all that can happen: `certain` says what cannot, little and much
 * of it. With little, words say what a page is shown for (`country == 'wales'`) and not what it is not shown for; with
 * much they are shorter. Undefined when it always holds, 'false' when it never does. Throws TooTangled when it would be
 * longer than an expression may be.
 */
export const toCel = (
  diagram: Diagram,
  variables: Variables,
  logic: Logic,
  [little, much]: readonly [Logic, Logic],
): string | undefined => {
  const short = written(diagram, variables, logic, much)
  if (short === undefined || short === 'false') return short
  try {
    const plain = written(diagram, variables, logic, little) ?? short
    return plain.length <= short.length * 1.6 ? plain : short
  } catch {
    return short
  }
}
