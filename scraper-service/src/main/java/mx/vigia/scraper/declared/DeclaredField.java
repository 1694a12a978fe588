package mx.vigia.scraper.declared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What may be read of an entry. */
enum DeclaredField {
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

    /** The word for it in a declaration. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(DeclaredField::label).toList();
    }

    /** True where it holds a day. */
    boolean isDay() {
        return this == DATE || this == OPENS || this == CLOSES;
    }

    /** True where it holds an address. */
    boolean isAddress() {
        return this == LINK || this == COMMENT || this == DOCUMENTS;
    }
}
