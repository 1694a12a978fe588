package mx.vigia.analysis.language.query;

/** Carries a misunderstanding out of the parser; it never leaves this package. */
final class Confusion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Asked.Misunderstood misunderstood;

    Confusion(Asked.Misunderstood misunderstood) {
        super(misunderstood.english(), null, false, false);
        this.misunderstood = misunderstood;
    }

    Asked.Misunderstood misunderstood() {
        return misunderstood;
    }
}
