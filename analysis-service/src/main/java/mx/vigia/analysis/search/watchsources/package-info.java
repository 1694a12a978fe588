/** Publishes which sites speak of the bills of a watch. */
package mx.vigia.analysis.search.watchsources;
