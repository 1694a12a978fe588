/** Readiness checks of the service and health of sources. */
package mx.vigia.analysis.search.health;
