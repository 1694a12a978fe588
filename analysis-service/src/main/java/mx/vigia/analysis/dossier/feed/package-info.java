/** The gap-free change feed, and how followers read it without slowing the intake. */
package mx.vigia.analysis.dossier.feed;
