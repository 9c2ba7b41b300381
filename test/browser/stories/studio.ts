import {
  words as adding,
  addWords,
} from '../../../src/domains/desk/administration/studio/editing/adding/adding.words.ts'
import { words as condition } from '../../../src/domains/desk/administration/studio/editing/condition/condition.words.ts'
import { words as making } from '../../../src/domains/desk/administration/studio/editing/new-service/new-service.words.ts'
import { words as studio } from '../../../src/domains/desk/administration/studio/editing/studio.words.ts'
import { words as examples } from '../../../src/domains/desk/administration/studio/examples/examples.words.ts'
import { words as preview } from '../../../src/domains/desk/administration/studio/preview/preview.words.ts'
import type { Filled } from './hand.ts'
import { story } from './stage.ts'

const desk = '/desk/barchester/administration'
const two = (name: string, en: string, cy: string): Filled => ({ [`${name}.en`]: en, [`${name}.cy`]: cy })

story(
  'a service officer makes a service of 10 questions with a branch, a fee and an example, without typing code',
  async (stage) => {
    const theo = await stage.signedIn('theophilus-grantly')
    await theo.open(`${desk}/services`)
    await theo.press(making.title)
    await theo.press(making.make)
    await theo.page.locator('.govuk-error-summary').waitFor()
    await theo.fill({
      ...two('title', 'Register a dog', 'Cofrestru ci'),
      ...two('summary', 'Register a dog that lives with you.', 'Cofrestru ci sy’n byw gyda chi.'),
      ...{ respondent: 'resident', kind: 'application', keep: '12', basis: 'public-task' },
    })
    await theo.press(making.make)
    await theo.on('administration-studio')
    await theo.reads(studio.doneCreated)
    const service = /services\/([a-z0-9-]+)\/studio/.exec(theo.page.url())?.[1] ?? ''

    const back = async () => {
      await theo.on('administration-studio')
      await theo.reads(studio.doneAdded)
    }
    const page = async (id: string, en: string, cy: string) => {
      await theo.press(addWords.pages as { en: string; cy: string })
      await theo.fill({ ...two('title', en, cy), behind: id })
      await theo.press(adding.add)
      await back()
    }
    const question = async (on: string, as: string, fields: Filled) => {
      await theo.follow(`studio/add?in=${encodeURIComponent(`/pages/${on}/questions`)}`)
      await theo.fill({ as })
      await theo.press(adding.goOn)
      await theo.fill(fields)
      await theo.press(adding.add)
      await back()
    }
    // 8 questions more than the two that every new service asks
    await page('', 'Your dog', 'Eich ci')
    await question('dog', 'text', {
      ...two('label', 'What is the name of the dog?', 'Beth yw enw’r ci?'),
      category: 'household',
    })
    await question('dog', 'number', {
      ...two('label', 'How old is the dog?', 'Pa mor hen yw’r ci?'),
      min: '0',
      max: '30',
    })
    await question('dog', 'oneOf', {
      ...two('label', 'What size is the dog?', 'Pa faint yw’r ci?'),
      ...two('choices', 'Small\nLarge', 'Bach\nMawr'),
    })
    await question('dog', 'yesNo', two('label', 'Is the dog chipped?', 'A oes sglodyn gan y ci?'))
    await page('dog', 'The chip', 'Y sglodyn')
    await question('chip', 'text', {
      ...two('label', 'What is the number of the chip?', 'Beth yw rhif y sglodyn?'),
      category: 'household',
    })
    await question('chip', 'yesNo', two('label', 'Is the chip in your name?', 'A yw’r sglodyn yn eich enw?'))
    await page('chip', 'Paying less', 'Talu llai')
    await question('payingLess', 'yesNo', two('label', 'Do you get Pension Credit?', 'A gewch chi Gredyd Pensiwn?'))
    await question('payingLess', 'yesNo', two('label', 'Is it an assistance dog?', 'Ai ci cymorth ydyw?'))

    // the branch: who has no chip is not asked about it
    await theo.follow(`studio/condition?at=${encodeURIComponent('/pages/chip/when')}`)
    await theo.fill({ new: 'dogChipped' })
    await theo.press(condition.add)
    await theo.press(condition.save)
    await theo.reads(condition.doneSaved)
    await theo.follow(studio.back)

    // the fee: 25 pounds, nothing for an assistance dog
    await theo.press(addWords.rules as { en: string; cy: string })
    await theo.fill({ as: 'fee' })
    await theo.press(adding.goOn)
    await theo.fill({ 'fee.pounds': '25.00' })
    await theo.press(adding.add)
    await back()
    await theo.follow(`studio/add?in=${encodeURIComponent('/rules/fee/decide')}`)
    await theo.fill({ 'fee.pounds': '0', ...two('because', 'Assistance dogs are free', 'Mae cŵn cymorth am ddim') })
    await theo.press(adding.add)
    await theo.fill({ new: 'assistanceDog' })
    await theo.press(condition.add)
    await theo.press(condition.save)
    await theo.reads(condition.doneSaved)
    await theo.follow(studio.back)
    await theo.reads(studio.ready)

    // an example, by trying it: a small dog without a chip costs 25 pounds
    await theo.open(`${desk}/services/${service}/preview`)
    await theo.press(preview.start)
    const answers: readonly Filled[] = [
      { nameDog: 'Rex', oldDog: '3', sizeDog: 'small', dogChipped: 'no' },
      { getPensionCredit: 'no', assistanceDog: 'no' },
      { 'name.first': 'Mary', 'name.last': 'Bold', email: stage.email('mary') },
    ]
    for (const filled of answers) {
      await theo.fill(filled)
      await theo.press({ en: 'Save and continue', cy: 'Cadw a pharhau' })
    }
    await theo.press('/preview/page/check-answers')
    await theo.on('administration-preview-result')
    await theo.reads(/£25/)
    await theo.fill(two('title', 'A dog without a chip', 'Ci heb sglodyn'))
    await theo.press(examples.save)
    await theo.reads(examples.doneSaved)
    await theo.open(`${desk}/services/${service}/examples`)
    await theo.reads(examples.passes)
  },
)
