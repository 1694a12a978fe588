package mx.vigia.analysis.dossier.fact;

/** A fact and whom it concerns. */
public record AddressedFact(Fact fact, FactAudience audience) {}
