import { words as application } from '../../../src/domains/applications/application.words.ts'
import { words as services } from '../../../src/domains/desk/administration/services/services.words.ts'
import { words as advice } from '../../../src/domains/desk/administration/studio/advice/advice.words.ts'
import { words as examples } from '../../../src/domains/desk/administration/studio/examples/examples.words.ts'
import { words as picture } from '../../../src/domains/desk/administration/studio/picture/picture.words.ts'
import { words as preview } from '../../../src/domains/desk/administration/studio/preview/preview.words.ts'
import { words as staff } from '../../../src/domains/desk/administration/studio/preview/staff/staff.words.ts'
import { studioWords } from '../../../src/domains/desk/administration/studio/studio.words.ts'
import { firstGreenBins } from '../../variation/green-bins.ts'
import { publishes } from './publishes.ts'
import { story } from './stage.ts'

const desk = '/desk/barchester/administration'

story(
  'a service is tried before it is public, kept as an example, and seen as a picture and in plain words',
  async (stage) => {
    const service = `try-bins-${stage.email('').replace(/@.*|[^a-z0-9]/g, '')}`
    publishes(stage, { ...firstGreenBins, id: service }, '1.0')
    const theo = await stage.signedIn('theophilus-grantly')
    await theo.open(`${desk}/designs/barsetshire/${service}`)
    await theo.press(services.adopt)
    await theo.on('administration-service')

    await theo.within('main').follow(`/services/${service}/preview`)
    await theo.press(preview.start)
    await theo.reads(preview.behind)
    await theo.press(application.save)
    await theo.page.locator('.govuk-error-summary').waitFor()
    await theo.answer({ bins: '2', lid: 'no', steps: 'no', note: theo.say({ en: 'A blue door', cy: 'Drws glas' }) })
    await theo.reads('£100')
    await theo.press(application.sendAndPay)
    await theo.on('administration-preview-result')
    await theo.reads(preview.wouldSend)

    await theo.press(examples.save)
    await theo.reads(examples.nameMissingEnglish)
    await theo.fill({ 'title.en': 'Two bins cost double', 'title.cy': 'Dau fin yn costio dwbl' })
    await theo.press(examples.save)
    await theo.on('administration-examples')
    await theo.reads(examples.doneSaved)
    await theo.reads(examples.passes)
    await theo.press(examples.open)
    await theo.reads(preview.resultTitle)
    await theo.follow(staff.open)
    await theo.reads(staff.stages)

    await theo.open(`${desk}/services/${service}/variation`)
    await theo.within('main').follow(studioWords.picture)
    await theo.reads(picture.finish)
    await theo.within('main').follow(studioWords.advice)
    await theo.reads(advice.whole)
  },
)
