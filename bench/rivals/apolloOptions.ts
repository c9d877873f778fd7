import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled'

/** As newsgraph's own Apollo Server is set. */
export const apolloOptions = {
  includeStacktraceInErrorResponses: false,
  stopOnTerminationSignals: false,
  plugins: [ApolloServerPluginUsageReportingDisabled()],
}
