package mx.vigia.notification.notice;

import java.util.List;
import java.util.UUID;
import mx.vigia.platform.i18n.Language;

/**
 * Why a notice is due: a watch of the reader's own or of a committee they are a member of, and the matching words.
 *
 * @param inPlaceOf the name of the absent person whose deputy the reader is; empty where it is due to the reader
 *     themselves
 */
public record NoticeCause(
        UUID watch,
        String query,
        String committeeEs,
        String committeeEn,
        List<WatchMatchReason> reasons,
        MatchTransition turn,
        String inPlaceOf) {
    public NoticeCause {
        reasons = List.copyOf(reasons);
    }

    /** Creates a cause of the reader's own. */
    public NoticeCause(
            UUID watch,
            String query,
            String committeeEs,
            String committeeEn,
            List<WatchMatchReason> reasons,
            MatchTransition turn) {
        this(watch, query, committeeEs, committeeEn, reasons, turn, "");
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
