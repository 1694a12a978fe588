package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import mx.vigia.platform.text.ContractEnum;
import org.jspecify.annotations.Nullable;

/** The fields of a bill that a page may state. What else a new field touches is in {@code docs/CONTRIBUTING.md}. */
public enum BillField implements ContractEnum {
    TITLE("title"),
    KIND("kind"),
    NUMBER("number"),
    PROPONENTS("proponents", List.of()),
    PRESENTED_ON("presentedOn"),
    COMMITTEES("committees", List.of()),
    STEPS("steps", List.of()),
    CITATION("citation"),
    OFFICIAL_ADDRESS("officialAddress"),
    DOCUMENTS("documents", List.of()),
    TEXT("text", BillText.unknown()),
    SUMMARY("summary"),
    SUBJECTS("subjects", List.of()),
    LANGUAGE("language"),
    CONSULTATION("consultation");

    private final String word;
    private final @Nullable Object absent;

    BillField(String word) {
        this(word, null);
    }

    BillField(String word, @Nullable Object absent) {
        this.word = word;
        this.absent = absent;
    }

    @Override
    public String word() {
        return word;
    }

    /** Returns the value that stands for nothing stated: an empty list, an unknown text, or null. */
    @Nullable
    Object absent() {
        return absent;
    }

    /** Returns the member with this contract word. */
    @JsonCreator
    public static BillField of(String word) {
        return ContractEnum.withWord(BillField.class, word);
    }
}
