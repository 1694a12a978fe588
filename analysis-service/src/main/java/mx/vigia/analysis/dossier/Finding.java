package mx.vigia.analysis.dossier;

/** A fact and whom it concerns. */
public record Finding(Fact fact, Audience audience) {}
