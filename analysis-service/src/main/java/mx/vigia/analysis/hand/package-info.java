/** What people enter and set right by hand: kept as they said it, beside what sources say and never over it. */
package mx.vigia.analysis.hand;
