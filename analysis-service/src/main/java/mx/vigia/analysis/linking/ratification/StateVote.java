package mx.vigia.analysis.linking.ratification;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** What the legislature of a federal entity decided on a reform of the Constitution. */
public enum StateVote implements ContractEnum {
    APPROVED("approved"),
    REJECTED("rejected");

    private final String word;

    StateVote(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Returns the member with this contract word. */
    @JsonCreator
    public static StateVote of(String word) {
        return ContractEnum.withWord(StateVote.class, word);
    }
}
