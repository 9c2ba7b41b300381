import { Type } from 'typebox'
import type { Text } from '#core/text.ts'
import { page, type Route } from '#platform/http/route.ts'
import { meetEditors } from '../../../../designs/studio/editors/meet-editors.ts'
import { wholeParts } from '../../../../designs/studio/kinds.rules.ts'
import { lookAtCopy } from '../../../../designs/studio/look-at-copy.ts'
import { itemAt } from '../../../../designs/varying/leaves.rules.ts'
import { getCopy } from '../../../../designs/varying/vary.ts'
import { administered, orgOf } from '../../administered.ts'
import { studioView } from './studio.view.ts'
import { words } from './studio.words.ts'

const params = Type.Object({ design: Type.String({ pattern: '^[a-z][A-Za-z0-9-]{0,79}$' }) })
const query = Type.Object({ done: Type.Optional(Type.String({ maxLength: 20 })) })
const done: Readonly<Record<string, Text>> = {
  created: words.doneCreated,
  added: words.doneAdded,
  copied: words.doneCopied,
  changed: words.doneChanged,
  removed: words.doneRemoved,
}

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
          title: copy.own.title as Text,
          editors: editors.map((editor) => ({ ...editor, partName: itemAt(copy.own, editor.part)?.name })),
          lacking: wholeParts.filter((part) => copy.own[part] === undefined),
        }),
      }
    },
  }),
]
