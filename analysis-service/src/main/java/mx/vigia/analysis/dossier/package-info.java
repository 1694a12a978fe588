/** Source records linked and folded into one bill, and the facts that come of it. */
package mx.vigia.analysis.dossier;
