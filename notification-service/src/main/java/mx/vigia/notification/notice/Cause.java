package mx.vigia.notification.notice;

import java.util.List;
import java.util.UUID;
import mx.vigia.house.Language;

/** Why a notice is due: a watch of the reader's own or of a committee they sit in, and the words that answered it. */
public record Cause(UUID watch, String query, String committeeEs, String committeeEn, List<Reason> reasons, Turn turn) {
    public Cause {
        reasons = List.copyOf(reasons);
    }

    public boolean ofCommittee() {
        return !committeeEs.isEmpty();
    }

    public String committee(Language language) {
        return switch (language) {
            case ES -> committeeEs;
            case EN -> committeeEn;
        };
    }
}
