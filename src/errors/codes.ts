/** Every error code and when it occurs. GraphQL responses have it in `extensions.code`. */
export const codes = {
  BAD_REQUEST: 'The request is not valid GraphQL over HTTP. The message says why.',
  BAD_USER_INPUT: 'An argument or a variable has an invalid value. The message names it.',
  HOST_NOT_ALLOWED:
    'The `Host` header names a host that is not allowed. Allowed are the names of this machine and `ALLOWED_HOSTS`; any host, if the service does not listen on a loopback address and `ALLOWED_HOSTS` is not set.',
  ORIGIN_NOT_ALLOWED:
    'A page of another site sent a request with a method other than GET, HEAD or OPTIONS, and `CORS_ORIGINS` does not list it.',
  UNAUTHENTICATED:
    'The token in `Authorization` is wrong, expired or revoked; or there is none, and the request needs one.',
  FORBIDDEN: 'The role of the token does not allow this mutation. The message names the role that does.',
  VERSION_CONFLICT:
    'The article has another version than `ifVersion`. Nothing was written. Read it again, and repeat your changes.',
  IDENTITY_UNAVAILABLE:
    'The keys at `JWKS_URL` could not be read, so the token could not be checked. Retry after the time in `Retry-After`.',
  LIMIT_EXCEEDED: 'A document, its variables or its cost exceed a limit. The message names the setting.',
  PERSISTED_QUERY_NOT_IN_LIST:
    'The service only answers the operations in `PERSISTED_OPERATIONS`, and this is not one of them.',
  RATE_LIMITED: 'A client exceeded `RATE_LIMIT`. Retry after the time in `Retry-After`.',
  OVERLOADED: 'The server is overloaded and did not run the operation. Retry after the time in `Retry-After`.',
  REQUEST_TIMEOUT: 'The request exceeded `REQUEST_TIMEOUT_MS`. Request less data: smaller pages, fewer steps.',
  CLIENT_GONE: 'The client closed the connection before the response. Only metrics and the log have this code.',
  STATEMENT_TIMEOUT:
    'The query exceeded `STATEMENT_TIMEOUT_MS`, or a query of the same shape from the same address did so in the last 10 minutes. Request less data: smaller pages, fewer steps.',
  GRAPH_UNAVAILABLE:
    'The graph is not ready, is unavailable, or cancelled a statement for a transient reason. Retry after the time in `Retry-After`.',
  GRAPH_INCONSISTENT: 'The graph contains a value that the schema does not allow.',
  INTERNAL_SERVER_ERROR:
    'A bug in newsgraph, or a statement that the graph rejects. The log has the cause. Retrying does not help.',
  SETTINGS_INVALID: 'A setting has an invalid value.',
  ADDRESS_UNAVAILABLE: 'newsgraph cannot listen on `HOST` and `PORT`.',
  ENGINE_UNREACHABLE:
    'Neo4j does not answer at `NEO4J_URI`, did not answer within `NEO4J_WAIT_S`, went away, or ended a transaction.',
  ENGINE_UNAUTHORIZED: 'Neo4j rejected `NEO4J_USER` or `NEO4J_PASSWORD`.',
  ENGINE_UNSUPPORTED:
    'The server at `NEO4J_URI` is too old, is not Neo4j, has no database `NEO4J_DATABASE`, or rejected a constraint or an index.',
  PLATFORM_UNSUPPORTED:
    'The embedded engine has no build for this platform or is not installed. With `NEO4J_URI`, it is not needed.',
  TOKENS_FILE_UNWRITABLE: '`TOKENS_FILE` cannot be written. Nothing has changed.',
  NOT_BUILT: 'The pages are not built. Run `npm run prepare`.',
  DATA_FILE_LOCKED: 'Another process has `DATA_FILE` open.',
  DATA_FILE_UNUSABLE: '`DATA_FILE` is damaged, incomplete, or not a graph of newsgraph.',
  DATA_FILE_UNWRITABLE:
    '`DATA_FILE` cannot be written: the disk is full, or access is denied. Everything that was committed is kept.',
  FILE_EXISTS: 'A backup or a restore would overwrite a file, and `--replace` was not given.',
  BACKUP_FAILED: 'A backup or a restore could not be written. Nothing has changed.',
  BACKUP_UNUSABLE: 'A backup is damaged, or not a graph of newsgraph. Nothing was restored.',
  BUNDLE_INVALID: 'A bundle has errors. Nothing of it was written.',
  ARTICLE_UNKNOWN: 'The graph does not have an article that is to be removed. Nothing was removed.',
  DRAFT_INPUT_INVALID:
    'A file cannot be drafted: it is empty, over 2 MB, binary, not UTF-8, not in English, or HTML without text. Nothing was written for it.',
  REVIEW_FAILED:
    'A draft cannot be reviewed: there is no terminal, the folder is not a draft, it has problems, or another program changed it.',
  LOAD_FAILED: 'A valid bundle could not be written to the graph. Nothing of it was written.',
  MANIFEST_INVALID:
    'A manifest in `PERSISTED_OPERATIONS` cannot be read, or contains an operation that does not fit the schema or the limits.',
} as const

/** One of the error codes. */
export type ErrorCode = keyof typeof codes
