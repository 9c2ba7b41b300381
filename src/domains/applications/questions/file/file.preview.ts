import { questionPreview } from '../question-preview.ts'
import { fileView } from './file.view.ts'

/** How it looks in the gallery. */
export const filePreview = questionPreview('file', fileView, {
  question: {
    type: 'file',
    label: { en: 'Upload a photo', cy: 'Uwchlwythwch lun' },
    category: 'service',
    accept: ['image', 'pdf'],
    maxFiles: 3,
    maxSize: 2_000_000,
  },
  filled: [{ id: 'f1', name: 'hole.jpg', size: 1_200_000, type: 'image/jpeg', sha256: 'ab12' }],
  wrong: {
    'too big': {
      file: JSON.stringify([{ id: 'f1', name: 'a.jpg', size: 2_000_001, type: 'image/jpeg', sha256: 'ab' }]),
    },
    'wrong kind': {
      file: JSON.stringify([{ id: 'f1', name: 'a.exe', size: 9, type: 'application/zip', sha256: 'ab' }]),
    },
  },
})
