package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** The purpose of a referral: to report on the bill (para dictamen) or to give an opinion (para opinión). */
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

    /** Returns the member with this contract word. */
    @JsonCreator
    public static ReferralPurpose of(String word) {
        return ContractEnum.withWord(ReferralPurpose.class, word);
    }
}
