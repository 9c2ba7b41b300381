import type { FieldProblem } from '#core/field-problem.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { html } from '#platform/views/html.ts'
import { frameOf } from '../../places/frame.ts'
import { codeView, limitView } from './prove.view.ts'
import { type Person, provePerson } from './prove-person.ts'

/** Something that somebody does once they have shown who they are. */
export interface Act {
  /** where its form goes, in the language of the page */
  readonly action: string
  /** the fields of the form that are sent again with the code */
  readonly fields: readonly string[]
  readonly wrote: string
  /** a quiet service's */
  readonly exit: boolean
  /** the form again, with what is wrong with who they are */
  again(problem: FieldProblem): Promise<Reply>
  done(person: Person): Promise<Reply>
}

/** Does it for whoever is signed in; whoever is not is asked for a code first, and the page carries what they wrote. */
export const takePart = async (work: Work, request: PageRequest<object, object>, act: Act): Promise<Reply> => {
  const proving = await provePerson(work, request)
  if ('person' in proving) return act.done(proving.person)
  if ('problem' in proving) return act.again(proving.problem)
  const frame = frameOf(work.actor, request)
  if ('limit' in proving) return { status: 429, html: limitView(frame, proving.limit, act.exit) }
  const carried = [...act.fields, 'email', 'tell'].flatMap((name) =>
    [request.form[name] ?? []].flat().map((value) => html`<input type="hidden" name="${name}" value="${value}">`),
  )
  return {
    html: codeView({
      frame,
      action: act.action,
      carried: html`${request.csrf}${request.key}${carried}`,
      wrote: act.wrote,
      exit: act.exit,
      ...proving.code,
    }),
  }
}
