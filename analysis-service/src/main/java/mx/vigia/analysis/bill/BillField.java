package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonCreator;
import mx.vigia.platform.text.ContractEnum;

/** The fields that a kind of page may state. */
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

    /** Returns the member with this contract word. */
    @JsonCreator
    public static BillField of(String word) {
        return ContractEnum.withWord(BillField.class, word);
    }
}
