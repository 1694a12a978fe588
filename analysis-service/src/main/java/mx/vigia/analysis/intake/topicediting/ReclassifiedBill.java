package mx.vigia.analysis.intake.topicediting;

import mx.vigia.analysis.dossier.Dossier;

/** A bill as it was by the topics before an edit, and as it is by those that count now: about other topics for sure. */
public record ReclassifiedBill(TopicEdit edit, Dossier before, Dossier after) {}
