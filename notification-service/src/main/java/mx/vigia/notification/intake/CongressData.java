package mx.vigia.notification.intake;

import java.util.Objects;
import mx.vigia.notification.intake.DeadlineData.BilingualName;

/**
 * The congress of a federal entity that handles a bill, and the journal in which its law is published, each with its
 * article.
 */
public record CongressData(BilingualName name, BilingualName journal) {
    public CongressData {
        Objects.requireNonNull(name, "bill.congress.name");
        Objects.requireNonNull(journal, "bill.congress.journal");
    }
}
