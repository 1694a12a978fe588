package mx.vigia.notification.notice;

import java.util.List;
import java.util.UUID;
import mx.vigia.notification.watch.FactKind;

/**
 * One part of a fact as it was told to us.
 *
 * @param dossier the bill, or the incident where it is about a source
 * @param site the source it was read from, or is about
 * @param json the fact without its watches, kept for the letter
 */
public record Told(
        UUID fact,
        UUID dossier,
        FactKind kind,
        String title,
        String site,
        int part,
        int parts,
        String json,
        List<Match> matches) {
    public Told {
        matches = List.copyOf(matches);
    }
}
