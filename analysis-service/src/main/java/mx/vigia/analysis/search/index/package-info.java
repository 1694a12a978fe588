/** The Lucene index of this replica and its follower. */
package mx.vigia.analysis.search.index;
