/** Source records linked and folded into one bill, and the resulting facts. */
package mx.vigia.analysis.dossier;
