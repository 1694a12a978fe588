/** Meetings of chambers and commissions: what their pages say, folded, and the facts that come of it. */
package mx.vigia.analysis.meeting;
