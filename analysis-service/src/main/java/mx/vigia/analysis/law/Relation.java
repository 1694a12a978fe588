package mx.vigia.analysis.law;

/** What a bill would do to a law. */
public enum Relation {
    /** Reforma: provisions get other words. */
    REFORM("reform"),
    /** Adiciona: provisions are added. */
    ADD("add"),
    /** Deroga: provisions are struck out; the law stays. */
    REPEAL("repeal"),
    /** Abroga: the whole law ends. */
    ABROGATE("abrogate"),
    /** Expide: the law is new. */
    ISSUE("issue-new"),
    /** The law is named and stays as it is. */
    MENTION("mention-only");

    private final String word;

    Relation(String word) {
        this.word = word;
    }

    /** The relation's name in data and in the API. */
    public String word() {
        return word;
    }
}
