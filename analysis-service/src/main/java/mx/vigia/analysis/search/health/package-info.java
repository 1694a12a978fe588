/** Readiness checks and health of sources. */
package mx.vigia.analysis.search.health;
