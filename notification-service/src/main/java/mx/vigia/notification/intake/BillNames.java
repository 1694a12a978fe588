package mx.vigia.notification.intake;

import java.util.Objects;
import mx.vigia.platform.text.OrEmpty;

/**
 * What a bill is called: its official title, the source's own word for what it is, and what it would do, in English;
 * the last two are empty where they are not known for certain.
 */
public record BillNames(String title, String officialTerm, String headingEnglish) {
    public BillNames {
        Objects.requireNonNull(title, "bill.title");
        officialTerm = OrEmpty.text(officialTerm);
        headingEnglish = OrEmpty.text(headingEnglish);
    }
}
