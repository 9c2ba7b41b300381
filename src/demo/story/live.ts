import type { SessionWork } from '#platform/db/database.ts'
import { addNote } from '../../domains/cases/content/add-note.ts'
import { askForMore, giveMore } from '../../domains/cases/content/ask-for-more.ts'
import { decideCase } from '../../domains/cases/decisions/decide-case.ts'
import { getCase } from '../../domains/cases/get-case.ts'
import { moveCase } from '../../domains/cases/move-case.ts'
import { recordLook } from '../../domains/journal/record-look.ts'
import { demoId } from '../demo-id.ts'
import { demoOrganisations } from '../place/organisations.ts'
import { apply } from './apply.ts'
import type { Cast } from './cast.ts'
import type { Story, StoryStep } from './story.ts'

/** What the stories are lived with. */
export interface Stage {
  readonly cast: Cast
  readonly host: string
  readonly publicUrl: string
  readonly provider: string
  /** pays what the case owes, at the provider itself; undefined where there is none */
  readonly pay: ((org: string, reference: string) => Promise<void>) | undefined
}

const organisationOf = (slug: string) => {
  const found = demoOrganisations.find((organisation) => organisation.slug === slug)
  if (!found) throw new Error(`there is no ${slug} in Barsetshire`)
  return { id: demoId(`organisation ${slug}`), slug, name: found.name }
}

/** Sends the application of a story. Returns its reference. */
export const begin = (stage: Stage, story: Story, name: string): Promise<string> => {
  const org = organisationOf(story.org)
  const prefix = story.locale === 'cy' ? '/cy' : ''
  const path = `${stage.publicUrl}${prefix}/${story.org}/services/${story.service}/apply/paid`
  return apply(
    (use) => stage.cast.resident(story.who ?? name, { org: story.org, locale: story.locale, purpose: 'service' }, use),
    {
      at: { org, service: story.service },
      host: stage.host,
      answers: story.answers,
      provider: stage.provider,
      returnUrl: (reference) => `${path}?reference=${reference}`,
    },
  )
}

const asOfficer = async (
  work: SessionWork,
  story: Story,
  reference: string,
  does: StoryStep['does'],
): Promise<void> => {
  const open = await getCase(work, reference, true)
  await recordLook(work, { page: 'case', caseId: open.case.id, subjects: open.case.link ? [open.case.link] : [] })
  if (does.kind === 'ask') await askForMore(work, open, does.words)
  if (does.kind === 'note') await addNote(work, open, does.words)
  if (does.kind === 'move') await moveCase(work, open, { to: does.to, event: 'case.moved' })
  if (does.kind === 'decide')
    await decideCase(work, open, { stage: does.to, words: does.words, organisation: organisationOf(story.org) })
}

/** One step of a story's case. */
export const goOn = async (
  stage: Stage,
  told: { readonly story: Story; readonly name: string; readonly reference: string },
  { by, does }: StoryStep,
): Promise<void> => {
  const { story, name, reference } = told
  if (does.kind === 'pay') {
    await stage.pay?.(story.org, reference)
    return
  }
  if (does.kind === 'reply') {
    const at = { org: story.org, locale: story.locale, purpose: 'own' as const }
    await stage.cast.resident(story.who ?? name, at, async (work) =>
      giveMore(work, await getCase(work, reference, true), { words: does.words, files: [] }),
    )
    return
  }
  await stage.cast.officer(by, story.org, (work) => asOfficer(work, story, reference, does))
}
