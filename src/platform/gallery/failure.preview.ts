import { Refusal } from '#core/refusal.ts'
import { edgeWords, failureWords } from '../http/failures/failure.words.ts'
import type { Preview, PreviewState } from '../views/preview.ts'
import { refusedState } from './refused-state.ts'

const ofStatus = (name: string, status: number): PreviewState =>
  refusedState(name, new Refusal('gallery', status, failureWords(status).words))

/** The page of a failure, whatever page it happened on. */
export const failurePreview: Preview = {
  name: 'platform/failure',
  kind: 'page',
  states: [
    refusedState('no such page'),
    ofStatus('not signed in', 401),
    ofStatus('not allowed', 403),
    ofStatus('not understood', 400),
    ofStatus('too large', 413),
    ofStatus('too many', 429),
    ofStatus('busy', 503),
    ofStatus('a fault of ours', 500),
    refusedState('not our form', new Refusal('not-our-form', 400, edgeWords.forged)),
    refusedState('a form without its key', new Refusal('no-key', 400, edgeWords.noKey)),
    refusedState('read only', new Refusal('read-only', 503, edgeWords.readOnly)),
  ],
}
