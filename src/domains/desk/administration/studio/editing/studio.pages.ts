import { Type } from 'typebox'
import type { Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { find } from '#engine/variation/tree/find.ts'
import type { Json } from '#engine/variation/tree/json.ts'
import { page, type Route } from '#platform/http/route.ts'
import { meetEditors } from '../../../../designs/studio/editors/meet-editors.ts'
import { wholeParts } from '../../../../designs/studio/kinds.rules.ts'
import { lookAtCopy } from '../../../../designs/studio/look-at-copy.ts'
import { type Item, itemAt } from '../../../../designs/varying/leaves.rules.ts'
import { getCopy } from '../../../../designs/varying/vary.ts'
import { administered, orgOf } from '../../administered.ts'
import { studioView } from './studio.view.ts'
import { words } from './studio.words.ts'

const params = Type.Object({ design: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })
const query = Type.Object({
  done: Type.Optional(Type.String({ maxLength: 20 })),
  at: Type.Optional(Type.String({ pattern: '^(/[^/]+)+$', maxLength: 600 })),
})
const done: Readonly<Record<string, Text>> = {
  created: words.doneCreated,
  added: words.doneAdded,
  copied: words.doneCopied,
  changed: words.doneChanged,
  removed: words.doneRemoved,
}

/** The element that something was done to; undefined where it is there no longer, or is shown on no page of the studio. */
const touchedAt = (own: Design, at: string): Item | undefined =>
  find(own as unknown as Json, at).value === undefined ? undefined : itemAt(own, at)

/** A service as it is built. */
export const studioPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/administration/services/:design/studio',
    schema: { params, query },
    ...administered,
    event: 'none',
    handle: async (work, request) => {
      const own = orgOf(work, request)
      const { design: service } = request.params
      const copy = await getCopy(work, service)
      const [seen, editors] = await Promise.all([lookAtCopy(work, copy), meetEditors(work, service, '')])
      return {
        html: studioView({
          ...own,
          ...seen,
          service,
          done: done[request.query.done ?? ''],
          touched: request.query.at === undefined ? undefined : touchedAt(copy.own, request.query.at),
          title: copy.own.title as Text,
          editors: editors.map((editor) => ({ ...editor, partName: itemAt(copy.own, editor.part)?.name })),
          lacking: wholeParts.filter((part) => copy.own[part] === undefined),
        }),
      }
    },
  }),
]
