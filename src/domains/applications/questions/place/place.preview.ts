import { questionPreview } from '../question-preview.ts'
import { placeView } from './place.view.ts'

/** How it looks in the gallery. */
export const placePreview = questionPreview('place', placeView, {
  question: {
    type: 'place',
    label: { en: 'Where is the problem?', cy: 'Ble mae’r broblem?' },
    category: 'service',
    ways: ['words', 'gridReference', 'eastingNorthing', 'latitudeLongitude'],
  },
  filled: { words: 'Outside the church', gridReference: 'TG 51409 13177', easting: 651409, northing: 313177 },
  wrong: {
    'no such square': { 'place.gridReference': 'II 123 456' },
    'out of the country': { 'place.latitude': '91', 'place.longitude': '0' },
    'half of a pair': { 'place.easting': '651409' },
  },
})
