import { normalise } from '../../src/engine/design/normalise.ts'
import { compile } from '../../src/engine/journey/compile.ts'
import type { Compiled } from '../../src/engine/journey/compiled.ts'

/** A design of the given parts around which all that a design must have is filled in; compiled. For tests. */
export const smallDesign = (parts: Readonly<Record<string, unknown>>): Compiled =>
  compile(
    normalise({
      id: 'small',
      title: 'A small design',
      kind: 'application',
      respondent: 'resident',
      confidence: 'none',
      signIn: 'none',
      stages: [{ id: 'received', title: 'Received' }],
      ...parts,
    }),
  )

/** A page of questions; each needs only what matters to the test. */
export const page = (id: string, questions: readonly object[], more: object = {}): object => ({
  id,
  title: id,
  questions: questions.map((question) => ({ label: 'A question', category: 'service', ...question })),
  ...more,
})

/** A rule of one row that gives the value of an expression. */
export const rule = (id: string, then: string): object => ({ id, decide: [{ id: 'only', then }] })
