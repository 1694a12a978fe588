/** Publishes which sites cover the bills of a watch. */
package mx.vigia.analysis.search.watchsources;
