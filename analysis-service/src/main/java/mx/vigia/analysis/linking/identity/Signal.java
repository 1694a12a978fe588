package mx.vigia.analysis.linking.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** A kind of evidence for or against two records being one matter; all are independent except the title. */
public enum Signal implements ContractEnum {
    /** A proposing person or body. */
    PROPONENT("proponent"),
    /** The chamber in which it was presented: two chambers may each have the same bill. */
    CHAMBER("chamber"),
    /** The day of presentation. */
    DAY("day"),
    /** The laws and, where both name them, the articles that would change. */
    LAWS("laws"),
    /** The running text, by its shingles. */
    TEXT("text"),
    /** An explicit reference from one to the other. */
    REFERENCE("reference"),
    /** The process of a bill through the chambers: a minuta follows its initiative. */
    FLOW("flow"),
    /** The committees it was referred to. */
    COMMITTEE("committee"),
    /** The title, which hundreds of bills may share: never sufficient. */
    TITLE("title");

    private final String word;

    Signal(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Whether it counts towards the two independent signals an automatic link requires. */
    boolean isIndependent() {
        return this == PROPONENT || this == DAY || this == TEXT || this == REFERENCE || this == LAWS;
    }

    /** Returns the signal with this word. */
    @JsonCreator
    public static Signal of(String word) {
        return ContractEnum.withWord(Signal.class, word);
    }
}
