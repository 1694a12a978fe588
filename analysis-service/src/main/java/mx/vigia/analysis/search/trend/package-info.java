/** Trends of topics by week or month: what is usual, what is more, and in which words. */
package mx.vigia.analysis.search.trend;
