package mx.vigia.analysis.dossier.fact;

/** A fact and its audience. */
public record AddressedFact(Fact fact, FactAudience audience) {
    /** Returns the fact for nobody: it is kept and no alert is sent. */
    public AddressedFact quiet() {
        return new AddressedFact(fact, FactAudience.NOBODY);
    }
}
