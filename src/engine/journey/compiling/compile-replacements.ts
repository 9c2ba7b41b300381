import { textOf } from '../../questions/words-of.ts'
import type { CompiledReplacement } from '../compiled.ts'
import { ready, type Workshop } from './compile-pages.ts'

/** The replacements of a design, in order. Their conditions see the decisions, and within a table `row`. */
export const compileReplacements = (workshop: Workshop): readonly CompiledReplacement[] =>
  (workshop.design.replacements ?? []).flatMap((one, i) => {
    const scope = one.each === undefined ? workshop.names.scope : workshop.names.rowScope(one.each)
    const when = ready(workshop, one.when, { at: `/replacements/${i}/when`, scope, expected: ['bool'] })
    if (!when) return []
    const because = one.because === undefined ? undefined : textOf(one.because)
    const { id, each, use, rest, keeps = [] } = one
    return [{ id, when, each, use, own: rest === 'own', keeps, because }]
  })
