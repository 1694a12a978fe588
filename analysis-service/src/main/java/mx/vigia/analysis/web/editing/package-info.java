/** Analysts' forms for manual edits. */
package mx.vigia.analysis.web.editing;
