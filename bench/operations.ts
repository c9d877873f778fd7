import type { Operation } from './Operation.ts'
import { claimsOfAnEvent } from './operations/claimsOfAnEvent.ts'
import { count } from './operations/count.ts'
import { deepNesting } from './operations/deepNesting.ts'
import { edgeEvidence } from './operations/edgeEvidence.ts'
import { entityById } from './operations/entityById.ts'
import { filterByDate } from './operations/filterByDate.ts'
import { filterThroughRelationship } from './operations/filterThroughRelationship.ts'
import { hubCounts } from './operations/hubCounts.ts'
import { hubPage } from './operations/hubPage.ts'
import { interfaceList } from './operations/interfaceList.ts'
import { largeResponse } from './operations/largeResponse.ts'
import { listByName } from './operations/listByName.ts'
import { listWithTopThree } from './operations/listWithTopThree.ts'
import { pageInTheMiddle } from './operations/pageInTheMiddle.ts'
import { personById } from './operations/personById.ts'
import { relationshipsOfAnEntity } from './operations/relationshipsOfAnEntity.ts'
import { searchByWords } from './operations/searchByWords.ts'
import { severalRoots } from './operations/severalRoots.ts'
import { threeLevels } from './operations/threeLevels.ts'

/** From the smallest to the largest. */
export const operations: readonly Operation[] = [
  personById,
  entityById,
  severalRoots,
  threeLevels,
  edgeEvidence,
  claimsOfAnEvent,
  relationshipsOfAnEntity,
  deepNesting,
  listWithTopThree,
  listByName,
  pageInTheMiddle,
  interfaceList,
  filterByDate,
  filterThroughRelationship,
  count,
  hubCounts,
  hubPage,
  searchByWords,
  largeResponse,
]
