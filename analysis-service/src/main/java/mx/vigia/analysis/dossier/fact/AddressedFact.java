package mx.vigia.analysis.dossier.fact;

/** A fact and its audience. */
public record AddressedFact(Fact fact, FactAudience audience) {}
