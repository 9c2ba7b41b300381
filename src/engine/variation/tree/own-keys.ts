import { DesignFault, type DesignProblem } from '../../design/design-fault.ts'
import { keyOf } from './items.ts'
import { isObject, type Json } from './json.ts'
import { designPart, type Part, partUnder } from './part.ts'

const lookFor = (part: Part, value: unknown, at: string, problems: DesignProblem[]): void => {
  if (part.kind === 'record' && isObject(value))
    for (const key of Object.keys(value)) lookFor(partUnder(part, key), value[key], `${at}/${key}`, problems)
  if (part.kind !== 'list' || !Array.isArray(value)) return
  const seen = new Set<string>()
  for (const [i, item] of value.entries()) {
    const key = keyOf(part, item)
    const message = `“${key}” is there twice, so a change to it could mean either`
    if (seen.has(key)) problems.push({ at: `${at}/${i}/${part.key}`, code: 'duplicate-id', message })
    seen.add(key)
    lookFor(part.item, item, `${at}/${i}`, problems)
  }
}

/** Throws a DesignFault where two items of a list have one key: neither could be told from the other. */
export const requireOwnKeys = (design: Json): void => {
  const problems: DesignProblem[] = []
  lookFor(designPart, design, '', problems)
  if (problems.length > 0) throw new DesignFault(problems)
}
