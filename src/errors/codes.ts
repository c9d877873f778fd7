/** Every code that an error can carry, and when it does. GraphQL answers have it in `extensions.code`. */
export const codes = {
  BAD_REQUEST: 'The request is no GraphQL over HTTP; the message says why.',
  BAD_USER_INPUT: 'An argument or a variable of the operation cannot be used; the message names it.',
  HOST_NOT_ALLOWED:
    'The header `Host` names another host than this service answers to: on a loopback address, those of this machine and of `ALLOWED_HOSTS`; elsewhere, those of `ALLOWED_HOSTS`, once it is set.',
  ORIGIN_NOT_ALLOWED:
    'A browser sends what could change something, for a page of a site that `CORS_ORIGINS` does not name.',
  LIMIT_EXCEEDED:
    'A document, its variables or its cost are over a limit of this service; the message names its setting.',
  PERSISTED_QUERY_NOT_IN_LIST:
    'This service answers the operations of `PERSISTED_OPERATIONS` alone, and this is none of them.',
  RATE_LIMITED:
    'A client sends more requests than `RATE_LIMIT` allows; the header `Retry-After` says when to ask again.',
  OVERLOADED:
    'More is asked than the service can answer, and nothing was done. Ask again after the time in `Retry-After`.',
  REQUEST_TIMEOUT: 'There was no answer within `REQUEST_TIMEOUT_MS`. Ask for less: smaller pages, fewer steps.',
  CLIENT_GONE: 'The client closed the connection before it had its answer. Metrics and the log have it.',
  STATEMENT_TIMEOUT:
    'Reading the graph took longer than `STATEMENT_TIMEOUT_MS`, and was ended; or a query of the same shape from the same address did so in the last ten minutes. Ask for less: smaller pages, fewer steps.',
  GRAPH_UNAVAILABLE:
    'The graph is not open yet, is away, or ended a statement for a reason of the moment. Ask again after the time in `Retry-After`.',
  GRAPH_INCONSISTENT: 'The graph holds a value that the schema does not allow.',
  INTERNAL_SERVER_ERROR:
    'A fault of newsgraph, or a statement that the graph refuses; the log has the cause. Asking again does not help.',
  SETTINGS_INVALID: 'An environment variable has a value that cannot be used.',
  ADDRESS_UNAVAILABLE: 'newsgraph cannot listen at `HOST` and `PORT`.',
  ENGINE_UNREACHABLE:
    'No Neo4j answers at `NEO4J_URI`, not within `NEO4J_WAIT_S`, or not any more; or it ended a transaction.',
  ENGINE_UNAUTHORIZED: 'Neo4j refuses `NEO4J_USER` and `NEO4J_PASSWORD`.',
  ENGINE_UNSUPPORTED:
    'The server at `NEO4J_URI` is too old, is no Neo4j, lacks `NEO4J_DATABASE`, or refuses a constraint or an index.',
  PLATFORM_UNSUPPORTED:
    'The embedded engine has no build for this platform, or it is not installed; with `NEO4J_URI`, it is not needed.',
  NOT_BUILT: 'The pages of the browser are not there: `npm run prepare` makes them.',
  DATA_FILE_LOCKED: 'Another process has `DATA_FILE` open.',
  DATA_FILE_UNUSABLE: '`DATA_FILE` is damaged, lacks a part, or is no graph of newsgraph.',
  DATA_FILE_UNWRITABLE:
    '`DATA_FILE` cannot be written: the disk is full, or the user may not. All that was acknowledged is kept.',
  FILE_EXISTS: 'A backup or a restore would replace a file, and was not told to.',
  BACKUP_FAILED: 'A backup or a restore could not be written; nothing has changed.',
  BACKUP_UNUSABLE: 'A backup is damaged, or is no graph of newsgraph; nothing was restored.',
  BUNDLE_INVALID: 'A bundle has errors; nothing of it was written.',
  LOAD_FAILED: 'The graph could not be written with a bundle that has no errors; nothing of it was written.',
  MANIFEST_INVALID:
    'A manifest of `PERSISTED_OPERATIONS` cannot be read, or has operations that this service cannot answer.',
} as const

export type ErrorCode = keyof typeof codes
