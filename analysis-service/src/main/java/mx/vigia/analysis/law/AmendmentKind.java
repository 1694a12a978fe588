package mx.vigia.analysis.law;

import java.util.Arrays;

/** What a bill would do to a law. */
public enum AmendmentKind {
    /** Reforma: provisions are reworded. */
    REFORM("reform"),
    /** Adiciona: provisions are added. */
    ADD("add"),
    /** Deroga: provisions are deleted; the law remains. */
    REPEAL("repeal"),
    /** Abroga: the whole law is repealed. */
    ABROGATE("abrogate"),
    /** Expide: a new law is issued. */
    ISSUE("issue-new"),
    /** The law is mentioned without being changed. */
    MENTION("mention-only");

    private final String word;

    AmendmentKind(String word) {
        this.word = word;
    }

    /** Whether it changes provisions of a law that remains, and therefore concerns articles. */
    public boolean changesProvisions() {
        return this == REFORM || this == ADD || this == REPEAL;
    }

    /** Returns the kind with this word, or a mention if there is none. */
    public static AmendmentKind of(String word) {
        return Arrays.stream(values())
                .filter(relation -> relation.word.equals(word))
                .findFirst()
                .orElse(MENTION);
    }

    /** Returns the word used in data and in the API. */
    public String word() {
        return word;
    }
}
