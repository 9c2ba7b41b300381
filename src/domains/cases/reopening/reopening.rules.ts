import type { Design } from '#engine/design/design.ts'
import { isFinal, type Stage } from '../case.rules.ts'
import { withdrawn } from '../withdrawal/withdrawn.rules.ts'

/**
 * Where a case that has ended may go back to: the stages from which its design leads to that end, so a place's own design
 * says it without a word more. From a withdrawal, which every design has, each stage in which somebody works. Never to one that
 * waits for the applicant.
 */
export const reopenStages = (design: Design, ended: Stage): readonly Stage[] =>
  isFinal(ended)
    ? design.stages.filter(
        (stage) =>
          !isFinal(stage) && !stage.waits && (ended.id === withdrawn.id || (stage.next ?? []).includes(ended.id)),
      )
    : []

/** The notes of a reopening by their item: what the applicant is told, and why, which colleagues alone read. */
export const toldItem = (id: string): string => `decision-reopened-${id}`
export const whyItem = (id: string): string => `correction-reopened-${id}`
export const isWhy = (item: string): boolean => item.startsWith('correction-reopened-')
