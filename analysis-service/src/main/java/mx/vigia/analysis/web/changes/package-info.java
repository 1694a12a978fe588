/** API of the change feed. */
package mx.vigia.analysis.web.changes;
