package mx.vigia.analysis.linking.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** What speaks for or against two records' being one matter, each independent of the others but for the title. */
public enum Signal implements ContractEnum {
    /** A person or body who proposes. */
    PROPONENT("proponent"),
    /** The chamber in which it was presented: two chambers may have the same bill of each its own. */
    CHAMBER("chamber"),
    /** The day of presentation. */
    DAY("day"),
    /** The laws, and where both name them the articles, that would change. */
    LAWS("laws"),
    /** The running text, by its shingles. */
    TEXT("text"),
    /** An explicit reference from one to the other. */
    REFERENCE("reference"),
    /** The way of a bill through the chambers: a minuta comes after its initiative. */
    FLOW("flow"),
    /** The committees it was turned to. */
    COMMITTEE("committee"),
    /** The title, which hundreds of bills may share: it never decides. */
    TITLE("title");

    private final String word;

    Signal(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Whether it counts among those of which an automatic link needs two. */
    boolean isIndependent() {
        return this == PROPONENT || this == DAY || this == TEXT || this == REFERENCE || this == LAWS;
    }

    /** The member with this word. */
    @JsonCreator
    public static Signal of(String word) {
        return ContractEnum.withWord(Signal.class, word);
    }
}
