package mx.vigia.analysis.intake.topicediting;

import mx.vigia.analysis.dossier.Dossier;

/** A bill under the topics before an edit, and under the current ones, with different certain topics. */
public record ReclassifiedBill(TopicEdit edit, Dossier before, Dossier after) {}
