package mx.vigia.notification.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The absence of a person, and their deputy.
 *
 * @param awayFrom the first day of absence; long past where they were away when they said so, or are not
 * @param backOn the first day on which they are written to again; long past where they are not away
 * @param deputies their deputy: one or none
 * @param deputyOnly whether what the deputy reads waits for their own return, instead of reaching both
 */
public record Absence(LocalDate awayFrom, LocalDate backOn, List<UUID> deputies, boolean deputyOnly) {
    public static final Absence NONE = new Absence(LocalDate.EPOCH, LocalDate.EPOCH, List.of(), true);

    public Absence {
        deputies = List.copyOf(deputies);
        if (backOn.isBefore(awayFrom)) {
            throw new IllegalArgumentException("Expected a return on or after " + awayFrom + " but found " + backOn);
        }
        if (deputies.size() > 1) {
            throw new IllegalArgumentException("Expected one deputy at most but found " + deputies.size());
        }
    }

    /** Whether they receive no letters on that day. */
    boolean blocksLetters(LocalDate day) {
        return !day.isBefore(awayFrom) && day.isBefore(backOn) && (deputies.isEmpty() || deputyOnly);
    }
}
