import type { Operation } from '../harness/Operation.ts'
import { claimsOfAnEvent } from './claimsOfAnEvent.ts'
import { count } from './count.ts'
import { deepNesting } from './deepNesting.ts'
import { edgeEvidence } from './edgeEvidence.ts'
import { entityById } from './entityById.ts'
import { filterByDate } from './filterByDate.ts'
import { filterThroughRelationship } from './filterThroughRelationship.ts'
import { hubCounts } from './hubCounts.ts'
import { hubPage } from './hubPage.ts'
import { interfaceList } from './interfaceList.ts'
import { largeResponse } from './largeResponse.ts'
import { listByName } from './listByName.ts'
import { listWithTopThree } from './listWithTopThree.ts'
import { neighborhood } from './neighborhood.ts'
import { pageInTheMiddle } from './pageInTheMiddle.ts'
import { personById } from './personById.ts'
import { relationshipsOfAnEntity } from './relationshipsOfAnEntity.ts'
import { searchByWords } from './searchByWords.ts'
import { severalRoots } from './severalRoots.ts'
import { shortestPath } from './shortestPath.ts'
import { threeLevels } from './threeLevels.ts'

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
  neighborhood,
  shortestPath,
  largeResponse,
]
