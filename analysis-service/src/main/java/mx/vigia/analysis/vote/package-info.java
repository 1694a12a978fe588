/** Votes of chambers: what their pages say, folded and checked, and the facts that come of them. */
package mx.vigia.analysis.vote;
