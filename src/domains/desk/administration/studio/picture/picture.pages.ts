import { Type } from 'typebox'
import { dayOf } from '#core/days/day.ts'
import { inLocale } from '#core/text.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { page, type Route } from '#platform/http/route.ts'
import { ownCompiled } from '../../../../designs/trying/try-design.ts'
import { administered, orgOf } from '../../administered.ts'
import { previewPath } from '../../administration.paths.ts'
import { journeyOf } from './journey-of.rules.ts'
import { pictureView } from './picture.view.ts'

const params = Type.Object({ design: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })

/** The journey of an organisation's own copy of a design, as a picture. */
export const picturePages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/administration/services/:design/picture',
    schema: { params },
    ...administered,
    event: 'none',
    handle: async (work, request) => {
      const own = orgOf(work, request)
      const service = request.params.design
      const { locale } = request
      const compiled = await ownCompiled(work, service)
      // Its first page says what is to be put right before anything can be drawn.
      if (!compiled) return { redirect: previewPath(own.org, service) }
      return {
        html: pictureView({
          ...own,
          service,
          title: inLocale(textOf(compiled.design.title), locale),
          pages: journeyOf(compiled, { asOf: dayOf(work.now), locale }),
        }),
      }
    },
  }),
]
