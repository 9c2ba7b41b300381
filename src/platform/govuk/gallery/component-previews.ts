import type { Preview } from '#platform/views/preview.ts'
import { accordionPreview } from '../accordion/accordion.preview.ts'
import { backLinkPreview } from '../back-link/back-link.preview.ts'
import { breadcrumbsPreview } from '../breadcrumbs/breadcrumbs.preview.ts'
import { buttonPreview } from '../button/button.preview.ts'
import { characterCountPreview } from '../character-count/character-count.preview.ts'
import { checkboxesPreview } from '../checkboxes/checkboxes.preview.ts'
import { cookieBannerPreview } from '../cookie-banner/cookie-banner.preview.ts'
import { dateInputPreview } from '../date-input/date-input.preview.ts'
import { detailsPreview } from '../details/details.preview.ts'
import { errorMessagePreview } from '../error-message/error-message.preview.ts'
import { errorSummaryPreview } from '../error-summary/error-summary.preview.ts'
import { exitThisPagePreview } from '../exit-this-page/exit-this-page.preview.ts'
import { feedbackPreview } from '../feedback/feedback.preview.ts'
import { fieldsetPreview } from '../fieldset/fieldset.preview.ts'
import { fileUploadPreview } from '../file-upload/file-upload.preview.ts'
import { footerPreview } from '../footer/footer.preview.ts'
import { genericHeaderPreview } from '../generic-header/generic-header.preview.ts'
import { headerPreview } from '../header/header.preview.ts'
import { hintPreview } from '../hint/hint.preview.ts'
import { inputPreview } from '../input/input.preview.ts'
import { insetTextPreview } from '../inset-text/inset-text.preview.ts'
import { labelPreview } from '../label/label.preview.ts'
import { languageNavigationPreview } from '../language-navigation/language-navigation.preview.ts'
import { notificationBannerPreview } from '../notification-banner/notification-banner.preview.ts'
import { paginationPreview } from '../pagination/pagination.preview.ts'
import { panelPreview } from '../panel/panel.preview.ts'
import { passwordInputPreview } from '../password-input/password-input.preview.ts'
import { phaseBannerPreview } from '../phase-banner/phase-banner.preview.ts'
import { radiosPreview } from '../radios/radios.preview.ts'
import { selectPreview } from '../select/select.preview.ts'
import { serviceNavigationPreview } from '../service-navigation/service-navigation.preview.ts'
import { skipLinkPreview } from '../skip-link/skip-link.preview.ts'
import { summaryListPreview } from '../summary-list/summary-list.preview.ts'
import { tablePreview } from '../table/table.preview.ts'
import { tabsPreview } from '../tabs/tabs.preview.ts'
import { tagPreview } from '../tag/tag.preview.ts'
import { taskListPreview } from '../task-list/task-list.preview.ts'
import { textareaPreview } from '../textarea/textarea.preview.ts'
import { warningTextPreview } from '../warning-text/warning-text.preview.ts'

/** Every component of the Design System, in the states that differ to look at. */
export const componentPreviews: readonly Preview[] = [
  accordionPreview,
  backLinkPreview,
  breadcrumbsPreview,
  buttonPreview,
  characterCountPreview,
  checkboxesPreview,
  cookieBannerPreview,
  dateInputPreview,
  detailsPreview,
  errorMessagePreview,
  errorSummaryPreview,
  exitThisPagePreview,
  feedbackPreview,
  fieldsetPreview,
  fileUploadPreview,
  footerPreview,
  genericHeaderPreview,
  headerPreview,
  hintPreview,
  inputPreview,
  insetTextPreview,
  labelPreview,
  languageNavigationPreview,
  notificationBannerPreview,
  paginationPreview,
  panelPreview,
  passwordInputPreview,
  phaseBannerPreview,
  radiosPreview,
  selectPreview,
  serviceNavigationPreview,
  skipLinkPreview,
  summaryListPreview,
  tablePreview,
  tabsPreview,
  tagPreview,
  taskListPreview,
  textareaPreview,
  warningTextPreview,
]
