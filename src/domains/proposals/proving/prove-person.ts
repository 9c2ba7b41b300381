import type { FieldProblem } from '#core/field-problem.ts'
import type { Work } from '#core/work.ts'
import { kindOf } from '#engine/questions/kinds.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { findOwnProfile } from '../../people/own-profile.ts'
import { askForCode } from '../../sign-in/code/ask-for-code.ts'
import { type CodeLimits, usualLimits } from '../../sign-in/code/code.rules.ts'
import { proveAddress } from '../../sign-in/code/prove-address.ts'
import { personText } from './person.rules.ts'
import { words } from './prove.words.ts'

type Asked = PageRequest<object, object>

/** Who takes part: a mark for counting, and their address for telling them, which is kept only where they ask to be told. */
export interface Person {
  readonly mark: Buffer
  readonly email: string
  readonly by: 'account' | 'once'
  /** their link at the organisation, where they have one: how they want to be told hangs on it */
  readonly link: string | undefined
}

/** `code`: a code is on its way and is asked for. A limit of the hour is reached: which. */
export type Proving =
  | { readonly person: Person }
  | { readonly code: { readonly email: string; readonly problem: FieldProblem | undefined } }
  | { readonly problem: FieldProblem }
  | { readonly limit: 'address' | 'network' | 'guesses' }

/** The address that was typed; undefined where it is none. */
export const typedAddress = (request: Asked): string | undefined => {
  const typed = String(request.form.email ?? '').slice(0, 320)
  const question = { id: 'email', type: 'email', label: words.email, category: 'contact' } as const
  const { value, problems } = kindOf('email').read(question, { email: typed }, 'email')
  return problems.length === 0 && typeof value === 'string' ? value : undefined
}

/**
 * Who sends this form: whoever is signed in, else whoever has a code that was sent to the address they typed. Until the code
 * is right nothing is kept of what they typed: the page carries it.
 */
export const provePerson = async (work: Work, request: Asked, limits: CodeLimits = usualLimits): Promise<Proving> => {
  const { actor } = work
  const personOf = (email: string, by: Person['by'], link?: string): Proving => ({
    person: { mark: request.mark(personText(work.org, email)), email, by, link },
  })
  if (actor.kind === 'person') {
    const { 'person.email': email } = await findOwnProfile(work, request.host.id)
    if (typeof email === 'string') return personOf(email, 'account', actor.link)
  }
  const email = typedAddress(request)
  if (email === undefined) return { problem: { field: 'email', code: 'format', message: words.emailMissing } }
  const code = String(request.form.code ?? '').slice(0, 40)
  if (request.form.code === undefined) {
    const asked = await askForCode(work, { email, network: request.network, mark: request.mark }, limits)
    return asked === 'asked' ? { code: { email, problem: undefined } } : { limit: asked }
  }
  const proven = await proveAddress(work, { email, code, mark: request.mark }, limits)
  if (proven === 'good') return personOf(email, 'once')
  if (proven === 'too-many') return { limit: 'guesses' }
  return { code: { email, problem: { field: 'code', code: 'wrong', message: words.codeWrong } } }
}
