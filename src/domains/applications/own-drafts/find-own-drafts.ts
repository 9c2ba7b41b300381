import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { applyPath } from '../application.paths.ts'
import { draftDays } from '../way-back/way-back.ts'
import { findOwnDraftRows } from './own-draft.store.ts'

/** An application of one's own that is not yet sent, and where it is gone on with. */
export interface OwnDraft {
  readonly title: Text
  readonly organisation: Text
  readonly path: string
  readonly changedAt: Temporal.Instant
  /** kept until then */
  readonly until: Temporal.Instant
}

/** What whoever acts has begun and not sent, at every organisation, in whichever browser they began it. */
export const findOwnDrafts = async (work: Work): Promise<readonly OwnDraft[]> =>
  work.actor.kind !== 'person'
    ? []
    : (await findOwnDraftRows(work.tx)).map(({ slug, organisation, design, title, updatedAt }) => ({
        title: textOf(title),
        organisation,
        path: applyPath(slug, design),
        changedAt: updatedAt,
        until: updatedAt.add({ hours: 24 * draftDays }),
      }))
