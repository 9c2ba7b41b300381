import type { Actor } from '#core/actor.ts'
import { type FileRules, takesFiles } from '#core/files/file-rules.ts'
import { Refusal } from '#core/refusal.ts'
import type { Design } from '#engine/design/design.ts'
import { isPersonal } from './journey/journey.rules.ts'

/** Anybody may apply, signed in or not. Staff who act in a membership apply as themselves, outside of it. */
export const mayApply = (actor: Actor): true | Refusal =>
  actor.kind === 'anyone' || actor.kind === 'person'
    ? true
    : new Refusal('not-as-staff', 403, {
        en: 'You are working for an organisation. Leave the workspace to apply for yourself.',
        cy: 'Rydych yn gweithio i sefydliad. Gadewch y man gwaith i wneud cais drosoch eich hun.',
      })

/** A design that wants to know who asks does so when the first personal question is reached, and not before. */
export const needsSignIn = (actor: Actor, design: Design, step: string): boolean =>
  (design.signIn !== 'none' || design.confidence !== 'none') &&
  actor.kind === 'anyone' &&
  (step === 'check-answers' || isPersonal(design, step))

const asksForFiles = (design: Design): boolean =>
  design.pages.some((page) =>
    (page.questions ?? []).some(
      ({ type, questions }) => type === 'file' || questions?.some((child) => child.type === 'file'),
    ),
  )

const filesNotChecked = new Refusal('files-not-checked', 503, {
  en: 'You cannot apply for this online at the moment: it asks for files, and they cannot be checked for viruses here. Contact us to apply another way.',
  cy: 'Ni allwch wneud cais am hyn ar-lein ar hyn o bryd: mae’n gofyn am ffeiliau, ac ni ellir eu gwirio am feirysau yma. Cysylltwch â ni i wneud cais mewn ffordd arall.',
})

/** Refuses a service that asks for files where they must be scanned and nothing scans them. */
export const checkMayTake = (design: Design, rules: FileRules): void => {
  if (!takesFiles(rules) && asksForFiles(design)) throw filesNotChecked
}
