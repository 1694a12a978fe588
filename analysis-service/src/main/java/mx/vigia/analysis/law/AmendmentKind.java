package mx.vigia.analysis.law;

import java.util.Arrays;

/** What a bill would do to a law. */
public enum AmendmentKind {
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

    AmendmentKind(String word) {
        this.word = word;
    }

    /** Whether it changes provisions of a law that stays, so that it is about articles. */
    public boolean changesProvisions() {
        return this == REFORM || this == ADD || this == REPEAL;
    }

    /** The relation with this name; a mention where there is none. */
    public static AmendmentKind of(String word) {
        return Arrays.stream(values())
                .filter(relation -> relation.word.equals(word))
                .findFirst()
                .orElse(MENTION);
    }

    /** The relation's name in data and in the API. */
    public String word() {
        return word;
    }
}
