/** Votes, meetings and debates, folded from their pages. */
package mx.vigia.analysis.linking.chamber;
