import { Type } from 'typebox'
import { advise } from '#engine/advice/advise.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { page, type Route } from '#platform/http/route.ts'
import { getVariation } from '../../../../designs/varying/vary.ts'
import { administered, orgOf } from '../../administered.ts'
import { adviceView } from './advice.view.ts'
import { nameFindings } from './name-findings.ts'

const params = Type.Object({ design: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })

/** What could be plainer in an organisation's own copy of a design. */
export const advicePages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/administration/services/:design/advice',
    schema: { params },
    ...administered,
    event: 'none',
    handle: async (work, request) => {
      const { design: service } = request.params
      const { own, translations } = await getVariation(work, service)
      const languages = request.organisation?.locales ?? ['en']
      const outOfDate = translations.map(({ path }) => path)
      const { findings, readability } = advise(own, { languages, outOfDate })
      return {
        html: adviceView({
          ...orgOf(work, request),
          service,
          title: textOf(own.title),
          findings: nameFindings(own, findings),
          readability,
          welsh: languages.includes('cy'),
        }),
      }
    },
  }),
]
