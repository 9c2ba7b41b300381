import { Type } from 'typebox'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { openExample, ownExamples, removeExample, renewExample } from '../../../../designs/trying/examples.ts'
import { type Misfit, misfitWords } from '../../../../designs/varying/vary.rules.ts'
import { administered, orgOf } from '../../administered.ts'
import { examplesPath, previewResultPath } from '../../administration.paths.ts'
import { typed } from '../../form.rules.ts'
import { examplesView } from './examples.view.ts'
import { words } from './examples.words.ts'

const params = Type.Object({ design: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })
const query = Type.Object({ done: Type.Optional(Type.String({ maxLength: 20 })) })
type Asked = PageRequest<{ readonly design: string }, Readonly<Record<string, unknown>>>

const done: Readonly<Record<string, Text>> = {
  saved: words.doneSaved,
  renew: words.doneRenewed,
  remove: words.doneRemoved,
}

const show = async (work: Work, request: Asked, refused?: Misfit): Promise<Reply> => {
  const own = orgOf(work, request)
  const { design: service } = request.params
  return {
    html: examplesView({
      ...own,
      done: refused ? undefined : done[String(request.query.done)],
      service,
      of: await ownExamples(work, service),
      refused: refused && misfitWords[refused],
      action: inLanguage(examplesPath(own.org, service), request.locale),
      hidden: request.csrf,
    }),
  }
}

const act = async (work: Work, request: Asked): Promise<Reply> => {
  const { org } = orgOf(work, request)
  const { design } = request.params
  const [asked, id] = [typed(request.form, 'do'), typed(request.form, 'id')]
  if (asked === 'open') {
    await openExample(work, design, id)
    return { redirect: previewResultPath(org, design) }
  }
  if (asked !== 'renew' && asked !== 'remove') throw notFound()
  const misfit =
    asked === 'renew'
      ? await renewExample(work, design, { id, copy: typed(request.form, 'copy') })
      : await removeExample(work, design, id)
  return misfit ? show(work, request, misfit) : { redirect: `${examplesPath(org, design)}?done=${asked}` }
}

/** The examples of an organisation's own copy of a design: how they come out, opening, renewing and removing one. */
export const examplePages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/administration/services/:design/examples',
    schema: { params, query },
    ...administered,
    event: 'none',
    handle: (work, request) => show(work, request),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/services/:design/examples',
    schema: { params },
    ...administered,
    event: 'design.varied',
    handle: act,
  }),
]
