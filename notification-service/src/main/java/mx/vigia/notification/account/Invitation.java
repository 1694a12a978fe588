package mx.vigia.notification.account;

import java.util.List;
import java.util.UUID;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.LocalizedName;

/**
 * Somebody enrolled another with an address that is not the association's own.
 *
 * @param inviter the name of whoever did
 * @param seats the committees in which the invited is to sit, by their Spanish names; none for who is enrolled without
 */
public record Invitation(
        UUID id, EmailAddress to, String name, Language language, String inviter, List<LocalizedName> seats) {
    public Invitation {
        seats = List.copyOf(seats);
    }

    /** The names of the committees in a language, in their order. */
    public List<String> committees(Language in) {
        return seats.stream().map(seat -> seat.in(in)).toList();
    }
}
