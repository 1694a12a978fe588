/** How much there is of each topic, week by week or month by month: what is usual, what is more, and in which words. */
package mx.vigia.analysis.search.trend;
