import './find-and-apply.ts'
import './pay-and-follow.ts'
import './pay-late.ts'
import './queue.ts'
import './case.ts'
import './for-somebody.ts'
import './adapt.ts'
import './try.ts'
import './administer.ts'
import './studio.ts'
import './suggest.ts'
import { tellLast } from './account.ts'

tellLast()
