package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** Why a committee receives a bill: to report on it (para dictamen) or to give an opinion (para opinión). */
public enum ReferralPurpose implements ContractEnum {
    REPORT("report"),
    OPINION("opinion");

    private final String word;

    ReferralPurpose(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The member with this word of the contract. */
    @JsonCreator
    public static ReferralPurpose of(String word) {
        return ContractEnum.withWord(ReferralPurpose.class, word);
    }
}
