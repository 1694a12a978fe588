/** An empty index is not ready. */
package mx.vigia.analysis.freshness;
