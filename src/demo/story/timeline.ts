import type { Story, StoryStep } from './story.ts'

/** What happens on one day of the past: a story begins, or its case goes on. */
export interface Moment {
  readonly daysAgo: number
  readonly story: Story
  /** the story's place in the list that was given */
  readonly index: number
  /** undefined: it begins */
  readonly step: StoryStep | undefined
}

/** Everything that happens in these stories, oldest first. A step that would lie ahead is not yet. */
export const timelineOf = (stories: readonly Story[]): readonly Moment[] =>
  stories
    .flatMap((story, index) => {
      const moments: Moment[] = [{ daysAgo: story.daysAgo, story, index, step: undefined }]
      let left = story.daysAgo
      for (const step of story.steps) {
        left -= step.after
        if (left < 0) break
        moments.push({ daysAgo: left, story, index, step })
      }
      return moments
    })
    .map((moment, order) => ({ moment, order }))
    .sort((a, b) => b.moment.daysAgo - a.moment.daysAgo || a.order - b.order)
    .map(({ moment }) => moment)
