import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '#core/refusal.ts'
import { type Seeding, stageOf } from './seed-demo.ts'
import { leadStories } from './story/lead-stories.ts'
import { goOn } from './story/live.ts'
import type { StoryStep } from './story/story.ts'

const duty = 'mary-thorne'
/** What happens to the care cases once the people on duty have been given them, by whose they are. */
const careSteps: Readonly<Record<string, StoryStep>> = {
  'septimus-harding': { after: 0, by: duty, does: { kind: 'move', to: 'assessing' } },
  'letitia-quiverful': {
    after: 0,
    by: duty,
    does: {
      kind: 'ask',
      words: 'When may we call you, so that your mother does not hear? We should like to speak about how you manage.',
    },
  },
}

/** A restricted case opens to the people on duty when a job has given it to them: asked for until then, for a minute. */
const whenOpen = async (act: () => Promise<void>): Promise<void> => {
  for (let tries = 0; tries < 120; tries++) {
    try {
      await act()
      return
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (error.status !== 404) return
      await sleep(500)
    }
  }
}

/** The care cases go on as soon as they can. Takes the references of the stories, by their place in the list. */
export const careOn = async (seeding: Seeding, references: Readonly<Record<string, string>>): Promise<void> => {
  const stage = stageOf(seeding)
  for (const [index, story] of leadStories().entries()) {
    const step = story.service === 'care-needs-assessment' && story.who ? careSteps[story.who] : undefined
    const reference = references[index]
    if (step && reference) await whenOpen(() => goOn(stage, { story, name: '', reference }, step))
  }
}
