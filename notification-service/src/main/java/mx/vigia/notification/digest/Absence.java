package mx.vigia.notification.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Until when somebody is away, and who reads for them.
 *
 * @param backOn the first day on which they are written to again; long past where they are not away
 * @param deputies who reads for them: one or nobody
 * @param deputyOnly whether what the deputy reads waits for their own return, instead of reaching both
 */
public record Absence(LocalDate backOn, List<UUID> deputies, boolean deputyOnly) {
    public static final Absence NONE = new Absence(LocalDate.EPOCH, List.of(), true);

    public Absence {
        deputies = List.copyOf(deputies);
        if (deputies.size() > 1) {
            throw new IllegalArgumentException("Expected one deputy at most but found " + deputies.size());
        }
    }

    /** Whether nobody writes to them on that day. */
    boolean silences(LocalDate day) {
        return day.isBefore(backOn) && (deputies.isEmpty() || deputyOnly);
    }
}
