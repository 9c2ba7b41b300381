import { keepMade } from '#core/keep-made.ts'
import type { Compiled } from '#engine/journey/compiled.ts'
import { datedValues } from '#engine/journey/values/parameters.ts'
import { type OwnFigure, withOwnValues } from './figures.rules.ts'

const held = keepMade<{ readonly of: Compiled; readonly made: Compiled }>(500)

/** A compiled design in which an organisation's own figures count; nothing else of it differs. Made once a process. */
export const withOwnFigures = (of: Compiled, key: string, own: readonly OwnFigure[] | null): Compiled => {
  if (!own || own.length === 0) return of
  const name = `${key} ${JSON.stringify(own)}`
  const known = held.find(name)
  if (known?.of === of) return known.made
  const parameters = (of.design.parameters ?? []).map((parameter) => withOwnValues(parameter, own))
  const dated = parameters.map((parameter, i) => {
    const published = of.parameters[i]
    return { ...datedValues(parameter), ...(published && { published }) }
  })
  const made = { ...of, design: { ...of.design, parameters }, parameters: dated }
  return held.keep(name, { of, made }).made
}
