package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** The kinds of step a bill takes. */
public enum StepKind implements ContractEnum {
    PRESENTED("presented"),
    REFERRED("referred"),
    EXTENDED("extended"),
    URGENT("urgent"),
    WAIVED("waived"),
    REPORTED("reported"),
    REPORTED_NEGATIVE("reported-negative"),
    PASSED("passed"),
    REJECTED("rejected"),
    WITHDRAWN("withdrawn"),
    PUBLISHED("published"),
    OTHER("other");

    private final String word;

    StepKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Returns the member with this contract word. */
    @JsonCreator
    public static StepKind of(String word) {
        return ContractEnum.withWord(StepKind.class, word);
    }
}
