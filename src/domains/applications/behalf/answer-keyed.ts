import type { Work } from '#core/work.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { answerPage, type PageOutcome } from '../drafts/answer-page.ts'
import type { KeyedDraft } from './behalf.store.ts'
import { decidedOn } from './keyed-journey.ts'

type Asked = Pick<
  PageRequest<unknown, { readonly change?: string }>,
  'form' | 'files' | 'refusedFiles' | 'query' | 'host' | 'ahead' | 'sessionToken'
>

/** What was keyed in on one page, read and kept as a person's own answers are. */
export const answerKeyed = (
  work: Work,
  request: Asked,
  at: {
    readonly org: { readonly id: string; readonly slug: string }
    readonly keyed: KeyedDraft
    readonly page: string
  },
): Promise<PageOutcome> =>
  answerPage(work, {
    at: { org: at.org, service: at.keyed.designId, draft: at.keyed.id, asOf: decidedOn(at.keyed.behalf) },
    page: at.page,
    form: request.form,
    files: request.files,
    refused: request.refusedFiles,
    changing: request.query.change !== undefined,
    host: request.host.id,
    ahead: request.ahead,
    token: () => request.sessionToken(),
  })
