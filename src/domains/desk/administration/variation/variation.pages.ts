import { Type } from 'typebox'
import { dayOf } from '#core/days/day.ts'
import { inLanguage } from '#core/locale-path.ts'
import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { page, type Route } from '#platform/http/route.ts'
import { hideChanges, showChanges, shownAt } from '../../../designs/varying/show-changes.ts'
import { togetherInLanguages, withoutLanguage } from '../../../designs/varying/vary.rules.ts'
import { getVariation, type SaidVariation, takeBack } from '../../../designs/varying/vary.ts'
import { findStaff } from '../../../places/staff/change-member.ts'
import { administered, orgOf } from '../administered.ts'
import { variationPath } from '../administration.paths.ts'
import type { Sent } from '../form.rules.ts'
import { changePart } from './part/change-part.ts'
import { lines } from './part/read-leaf.rules.ts'
import { showPart } from './part/show-part.ts'
import { variationView } from './variation.view.ts'
import { words } from './variation.words.ts'

const params = Type.Object({ design: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })
const query = Type.Object({ done: Type.Optional(Type.String({ maxLength: 20 })) })
const partQuery = Type.Object({
  at: Type.Optional(Type.String({ pattern: '^(/[^/]+)+$', maxLength: 600 })),
  open: Type.Optional(Type.String({ maxLength: 20 })),
  done: Type.Optional(Type.String({ maxLength: 20 })),
  proposal: Type.Optional(Type.String({ maxLength: 40 })),
})
const done: Readonly<Record<string, Text>> = {
  changed: words.doneChanged,
  taken: words.doneTaken,
  shown: words.doneShown,
  hidden: words.doneHidden,
}

const act = async (work: Work, design: string, form: Sent): Promise<string> => {
  const asked = lines(form, 'do')
  if (asked === 'show') await showChanges(work, design)
  else if (asked === 'hide') await hideChanges(work, design)
  else await takeBack(work, design, { kind: lines(form, 'kind'), address: lines(form, 'address') })
  return { show: 'shown', hide: 'hidden' }[asked] ?? 'taken'
}

/** An organisation's own copy of a design: how it differs, taking a change back, and changing it leaf by leaf. */
export const variationPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/administration/services/:design/variation',
    schema: { params, query },
    ...administered,
    event: 'none',
    handle: async (work, request) => {
      const own = orgOf(work, request)
      const { design: service } = request.params
      const [variation, staff, shown] = await Promise.all([
        getVariation(work, service),
        findStaff(work),
        shownAt(work, service),
      ])
      const saidOf = ({ grounds }: SaidVariation) => {
        const owner = staff.find(({ id }) => id === grounds?.owner)?.name
        return { reason: grounds?.reason, owner, since: grounds && dayOf(grounds.madeAt) }
      }
      return {
        html: variationView({
          ...own,
          done: done[request.query.done ?? ''],
          service,
          title: textOf(variation.own.title),
          changes: togetherInLanguages(variation.changes).map((changes) => ({
            kind: changes[0].change.kind,
            address: withoutLanguage(changes[0].change.at),
            said: changes.map(({ change, sentence }) => ({ address: change.at, sentence })),
            ...saidOf(changes[0]),
          })),
          translations: variation.translations.map(({ sentence }) => sentence),
          shown: shown && dayOf(shown),
          action: inLanguage(variationPath(own.org, service), request.locale),
          hidden: request.csrf,
        }),
      }
    },
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/services/:design/variation',
    schema: { params },
    ...administered,
    event: 'design.variation-taken-back',
    handle: async (work, request) => {
      const { design } = request.params
      const said = await act(work, design, request.form)
      return { redirect: `${variationPath(orgOf(work, request).org, design)}?done=${said}` }
    },
  }),
  page({
    method: 'GET',
    path: '/desk/:org/administration/services/:design/variation/part',
    schema: { params, query: partQuery },
    ...administered,
    event: 'none',
    handle: (work, request) => showPart(work, request, { ...request.query, at: request.query.at ?? '' }),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/services/:design/variation/part',
    schema: { params },
    ...administered,
    event: 'design.varied',
    makes: true,
    handle: changePart,
  }),
]
