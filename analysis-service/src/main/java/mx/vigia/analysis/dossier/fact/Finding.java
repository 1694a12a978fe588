package mx.vigia.analysis.dossier.fact;

/** A fact and whom it concerns. */
public record Finding(Fact fact, Audience audience) {}
