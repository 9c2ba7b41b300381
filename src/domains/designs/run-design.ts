import { Refusal } from '#core/refusal.ts'
import type { Text } from '#core/text.ts'
import { ExpressionDefect } from '#engine/expressions/expression-defect.ts'
import { sayDefect } from '#engine/expressions/say-defect.ts'
import type { Compiled } from '#engine/journey/compiled.ts'

const forApplicants: Text = {
  en: 'Something in this service is not set up rightly, so we cannot take you on from here. What you entered on earlier pages is kept. Try again later, or contact us and give us the reference on this page.',
  cy: 'Nid yw rhywbeth yn y gwasanaeth hwn wedi’i osod yn gywir, felly ni allwn fynd â chi ymlaen o’r fan hon. Mae’r hyn a nodoch ar dudalennau cynharach wedi’i gadw. Rhowch gynnig arall arni yn nes ymlaen, neu cysylltwch â ni a rhoi’r cyfeirnod ar y dudalen hon.',
}
const forStaff = {
  en: 'The design of this service cannot be worked out here, and nothing was changed. Tell whoever looks after it:',
  cy: 'Ni ellir cyfrifo dyluniad y gwasanaeth hwn yma, ac ni newidiwyd dim. Dywedwch wrth bwy bynnag sy’n gofalu amdano:',
}

/**
 * Evaluates a design in use. Where the design itself is at fault (a figure without a value on the day, a division by
 * zero), the person is told so in words that say what to do, and staff what it is; the log has it with its reference.
 */
export const runDesign = <T>(
  { compiled, asOf, staff = false }: { readonly compiled: Compiled; readonly asOf: string; readonly staff?: boolean },
  run: () => T,
): T => {
  try {
    return run()
  } catch (defect) {
    if (!(defect instanceof ExpressionDefect)) throw defect
    const said = sayDefect({ design: compiled.design, asOf }, defect)
    const words = staff ? { en: `${forStaff.en} ${said.en}.`, cy: `${forStaff.cy} ${said.cy}.` } : forApplicants
    throw new Refusal('design-fault', 500, words, { cause: new Error(said.en, { cause: defect }) })
  }
}
