import { Type } from 'typebox'
import { dayOf } from '#core/days/day.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import { inLocale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { paperForm } from '#engine/paper/paper-form.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import { madeLater } from '#platform/pdf/made-later.ts'
import type { Contact } from '#platform/views/frame/frame.ts'
import { getLiveDesign } from '../../designs/design-in-use.ts'
import { servicePath } from '../../directory/directory.paths.ts'
import { frameOf } from '../../places/frame.ts'
import { applyPath, paperPath } from '../application.paths.ts'
import { paperView } from './paper.view.ts'
import { sheetPdf } from './paper-pdf.ts'
import type { Sheet } from './write-sheet.ts'

const service = Type.Object({ service: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })
const sized = Type.Object({ size: Type.Optional(Type.Literal('large')) })
const anyone = {
  access: ['anyone'],
  policy: (): true => true,
  purpose: 'service',
  event: 'none',
  shows: 'none',
} as const

type Asked = PageRequest<{ readonly service: string }, object>

/** Letters of 16.5 points where letters are usually of 11. */
const largePrint = 1.5
const seconds = 300

/** The form of the version that is live today. What staff alone fill in has none. */
const sheetOf = async (work: Work, request: Asked): Promise<Sheet> => {
  const { organisation, locale } = request
  if (!organisation) throw notFound()
  const live = await getLiveDesign(work, organisation.id, request.params.service)
  const { design } = live.compiled
  if (design.respondent === 'staff') throw notFound()
  const on = dayOf(work.now)
  return {
    form: paperForm(live.compiled, on),
    design,
    version: live.hash,
    locale,
    organisation: inLocale(organisation.name, locale),
    contact: organisation.contact as Contact | undefined,
    on,
    privacy: `${request.publicUrl}${inLanguage(`/${organisation.slug}/privacy`, locale)}`.replace(/^https?:\/\//, ''),
  }
}

/** A service's form on paper, made from its design: to be read here, or printed as a tagged PDF. */
export const paperFormPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/:org/services/:service/paper',
    schema: { params: service },
    ...anyone,
    handle: async (work, request) => {
      const sheet = await sheetOf(work, request)
      const org = request.organisation?.slug ?? ''
      const to = (path: string) => inLanguage(path, request.locale)
      const id = request.params.service
      return {
        html: paperView({
          frame: frameOf(work.actor, request),
          sheet,
          service: to(servicePath(org, id)),
          start: to(applyPath(org, id)),
          pdf: to(paperPath(org, id, 'pdf')),
          pdfLarge: to(paperPath(org, id, 'pdf', 'large')),
        }),
      }
    },
  }),
  page({
    method: 'GET',
    path: '/:org/services/:service/paper.pdf',
    schema: { params: service, query: sized },
    ...anyone,
    handle: async (work, request) => {
      const sheet = await sheetOf(work, request)
      const scale = request.query.size === 'large' ? largePrint : 1
      return {
        file: {
          bytes: madeLater(() => sheetPdf(sheet, scale)),
          type: 'application/pdf',
          name: `${request.params.service}${scale === 1 ? '' : '-large'}-${sheet.locale}.pdf`,
        },
        cacheSeconds: seconds,
      }
    },
  }),
]
