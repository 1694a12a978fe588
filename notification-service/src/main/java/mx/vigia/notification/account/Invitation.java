package mx.vigia.notification.account;

import java.util.List;
import java.util.UUID;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.LocalizedName;

/**
 * An invitation of a person enrolled with an address outside the association.
 *
 * @param inviter the name of the person who invites
 * @param seats the committees in which the invited person is to sit, by their Spanish names; empty for a person
 *     enrolled without
 */
public record Invitation(
        UUID id, EmailAddress to, String name, Language language, String inviter, List<LocalizedName> seats) {
    public Invitation {
        seats = List.copyOf(seats);
    }

    /** Returns the names of the committees in a language, in their order. */
    public List<String> committees(Language in) {
        return seats.stream().map(seat -> seat.in(in)).toList();
    }
}
