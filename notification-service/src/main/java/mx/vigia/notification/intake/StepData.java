package mx.vigia.notification.intake;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.notification.intake.FactEvent.Committee;
import mx.vigia.platform.text.OrEmpty;

/**
 * A step of procedure, in the source's own phrase; the chamber is null where the source does not name it.
 *
 * @param committees those to which it refers the bill
 */
public record StepData(
        String kind,
        String chamber,
        String phrase,
        LocalDate date,
        List<Committee> committees,
        List<Document> documents) {
    public StepData {
        committees = OrEmpty.list(committees);
        documents = OrEmpty.list(documents);
    }

    /** A document at its address on the source. */
    public record Document(String label, String address) {
        public Document {
            label = OrEmpty.text(label);
            address = OrEmpty.text(address);
        }
    }
}
