package mx.vigia.notification.notice;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.i18n.Language;

/**
 * One fact due to one person, once, with all its reasons.
 *
 * @param told the fact as JSON
 * @param earlierWasTold whether a letter to this person told of the matter that was found to belong to its bill, or of
 *     the event to which it adds something
 * @param causes empty where it is about a source, and its reader receives alerts of every source
 */
public record Notice(
        UUID id, Recipient to, FactKind kind, String told, boolean earlierWasTold, List<NoticeCause> causes) {
    public Notice {
        causes = List.copyOf(causes);
    }

    /** Whether it is only due because the bill no longer matches any of the reader's watches that it is due for. */
    public boolean endsMatch() {
        return !causes.isEmpty() && causes.stream().allMatch(cause -> cause.turn() == MatchTransition.NO_LONGER);
    }

    /** Returns it with the causes of the other added. */
    Notice with(Notice other) {
        return new Notice(
                id,
                to,
                kind,
                told,
                earlierWasTold,
                Stream.concat(causes.stream(), other.causes.stream()).toList());
    }

    /** The recipient with their current details. */
    public record Recipient(UUID person, EmailAddress address, String name, Language language) {}
}
