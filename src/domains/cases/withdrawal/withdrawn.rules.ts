import type { Design } from '#engine/design/design.ts'
import { letter, withdrawnStage } from './withdrawal.words.ts'

type Template = NonNullable<Design['messages']>[number]

/** The end that every design has without saying so: the person no longer wants it. Its outcome has the same name. */
export const withdrawn: Design['stages'][number] = {
  id: 'withdrawn',
  outcome: 'withdrawn',
  ...withdrawnStage,
}

/** What is told of a withdrawn request where its design has no words of its own for it. */
export const withdrawnTemplate: Template = { id: 'withdrawn', event: 'withdrawn', by: ['email', 'letter'], ...letter }
