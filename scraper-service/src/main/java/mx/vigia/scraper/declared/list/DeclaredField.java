package mx.vigia.scraper.declared.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The fields that may be read of an entry. */
public enum DeclaredField {
    KEY,
    TITLE,
    LINK,
    DATE,
    SUMMARY,
    TEXT,
    KIND,
    NUMBER,
    AUTHORITY,
    SUBJECTS,
    OPENS,
    CLOSES,
    COMMENT,
    DOCUMENTS;

    /** Returns its name in a declaration. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(DeclaredField::label).toList();
    }

    /** Whether it holds a day. */
    boolean isDay() {
        return this == DATE || this == OPENS || this == CLOSES;
    }

    /** Whether it holds an address. */
    boolean isAddress() {
        return this == LINK || this == COMMENT || this == DOCUMENTS;
    }
}
