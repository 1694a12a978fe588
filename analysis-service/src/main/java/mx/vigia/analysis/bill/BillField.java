package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** The fields a kind of page may speak for. */
public enum BillField implements ContractEnum {
    TITLE("title"),
    KIND("kind"),
    NUMBER("number"),
    PROPONENTS("proponents"),
    PRESENTED_ON("presentedOn"),
    COMMITTEES("committees"),
    STEPS("steps"),
    CITATION("citation"),
    OFFICIAL_ADDRESS("officialAddress"),
    DOCUMENTS("documents"),
    TEXT("text"),
    SUMMARY("summary"),
    SUBJECTS("subjects"),
    LANGUAGE("language"),
    CONSULTATION("consultation");

    private final String word;

    BillField(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The member with this word of the contract. */
    @JsonCreator
    public static BillField of(String word) {
        return ContractEnum.withWord(BillField.class, word);
    }
}
