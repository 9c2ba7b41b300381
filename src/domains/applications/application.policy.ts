import type { Actor } from '#core/actor.ts'
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
