import type { Html } from '#platform/views/html.ts'
import { accordion } from '../accordion/accordion.ts'
import { backLink } from '../back-link/back-link.ts'
import { breadcrumbs } from '../breadcrumbs/breadcrumbs.ts'
import { button } from '../button/button.ts'
import { characterCount } from '../character-count/character-count.ts'
import { checkboxes } from '../checkboxes/checkboxes.ts'
import { cookieBanner } from '../cookie-banner/cookie-banner.ts'
import { dateInput } from '../date-input/date-input.ts'
import { details } from '../details/details.ts'
import { errorMessage } from '../error-message/error-message.ts'
import { errorSummary } from '../error-summary/error-summary.ts'
import { exitThisPage } from '../exit-this-page/exit-this-page.ts'
import { feedback } from '../feedback/feedback.ts'
import { type FieldsetOptions, fieldset } from '../fieldset/fieldset.ts'
import { fileUpload } from '../file-upload/file-upload.ts'
import { type FooterOptions, footer } from '../footer/footer.ts'
import { genericHeader } from '../generic-header/generic-header.ts'
import { type HeaderOptions, header } from '../header/header.ts'
import { hint } from '../hint/hint.ts'
import { input } from '../input/input.ts'
import { insetText } from '../inset-text/inset-text.ts'
import { label } from '../label/label.ts'
import { languageNavigation } from '../language-navigation/language-navigation.ts'
import { notificationBanner } from '../notification-banner/notification-banner.ts'
import { pagination } from '../pagination/pagination.ts'
import { panel } from '../panel/panel.ts'
import { passwordInput } from '../password-input/password-input.ts'
import { phaseBanner } from '../phase-banner/phase-banner.ts'
import { radios } from '../radios/radios.ts'
import { select } from '../select/select.ts'
import { serviceNavigation } from '../service-navigation/service-navigation.ts'
import { skipLink } from '../skip-link/skip-link.ts'
import { summaryList } from '../summary-list/summary-list.ts'
import { table } from '../table/table.ts'
import { tabs } from '../tabs/tabs.ts'
import { tag } from '../tag/tag.ts'
import { taskList } from '../task-list/task-list.ts'
import { textarea } from '../textarea/textarea.ts'
import { warningText } from '../warning-text/warning-text.ts'
import { copyrightOfTheCrown, crown, logotype } from './gov-uk.ts'

/** A component that takes the options of a fixture, once they are put in our form. */
export type Proven = (options: unknown) => Html

const proven =
  <T>(component: (options: T) => Html): Proven =>
  (options) =>
    component(options as T)

/** Every component by the name of its folder in govuk-frontend. */
export const components: Readonly<Record<string, Proven>> = {
  accordion: proven(accordion),
  breadcrumbs: proven(breadcrumbs),
  'cookie-banner': proven(cookieBanner),
  'exit-this-page': proven(exitThisPage),
  feedback: proven(feedback),
  footer: proven((o: FooterOptions) =>
    footer({ ...o, start: crown, copyright: { ...copyrightOfTheCrown, ...o.copyright } }),
  ),
  'generic-header': proven(genericHeader),
  header: proven((o: HeaderOptions) => header({ ...o, logo: logotype, homepageUrl: o.homepageUrl ?? '//gov.uk' })),
  'language-navigation': proven(languageNavigation),
  pagination: proven(pagination),
  'password-input': proven(passwordInput),
  'phase-banner': proven(phaseBanner),
  'service-navigation': proven(serviceNavigation),
  'skip-link': proven(skipLink),
  tabs: proven(tabs),
  'back-link': proven(backLink),
  button: proven(button),
  'character-count': proven(characterCount),
  checkboxes: proven(checkboxes),
  'date-input': proven(dateInput),
  details: proven(details),
  'error-message': proven(errorMessage),
  'error-summary': proven(errorSummary),
  fieldset: proven((o: FieldsetOptions & { text?: Html }) => fieldset(o, o.text)),
  'file-upload': proven(fileUpload),
  hint: proven(hint),
  input: proven(input),
  'inset-text': proven(insetText),
  label: proven(label),
  'notification-banner': proven(notificationBanner),
  panel: proven(panel),
  radios: proven(radios),
  select: proven(select),
  'summary-list': proven(summaryList),
  table: proven(table),
  tag: proven(tag),
  'task-list': proven(taskList),
  textarea: proven(textarea),
  'warning-text': proven(warningText),
}
