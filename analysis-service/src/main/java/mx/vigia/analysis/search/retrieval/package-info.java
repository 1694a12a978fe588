/** The queries on the index: results by page, facet counts, near misses and similar bills. */
package mx.vigia.analysis.search.retrieval;
