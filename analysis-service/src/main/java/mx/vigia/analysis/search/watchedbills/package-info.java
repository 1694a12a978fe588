/** Publishes the open bills that match watches, as they stand, with their coming days. */
package mx.vigia.analysis.search.watchedbills;
