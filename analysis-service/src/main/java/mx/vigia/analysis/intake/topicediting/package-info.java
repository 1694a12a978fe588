/** Tries and applies edits of topics. */
package mx.vigia.analysis.intake.topicediting;
