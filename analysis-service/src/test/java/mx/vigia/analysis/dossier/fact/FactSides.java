package mx.vigia.analysis.dossier.fact;

/** Reads the two sides of a fact whose content a test knows. */
public final class FactSides {
    private FactSides() {}

    public static <S extends FactState> S before(Fact fact, Class<S> side) {
        return side.cast(fact.stateBefore().orElseThrow());
    }

    public static <S extends FactState> S after(Fact fact, Class<S> side) {
        return side.cast(fact.after());
    }
}
