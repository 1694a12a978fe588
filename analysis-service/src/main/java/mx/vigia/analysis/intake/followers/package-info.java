/** Followers of the change feed: actors, links, names, late mentions and changed topics. */
package mx.vigia.analysis.intake.followers;
