package mx.vigia.notification.member.roster;

import java.util.Map;
import java.util.Optional;
import mx.vigia.notification.committee.Folded;
import mx.vigia.notification.committee.Seat;
import mx.vigia.platform.i18n.Language;

/** The words a list may use, in either language. */
final class Vocabulary {
    private static final Map<String, Language> LANGUAGES = Map.of(
            "es", Language.ES,
            "espanol", Language.ES,
            "spanish", Language.ES,
            "en", Language.EN,
            "ingles", Language.EN,
            "english", Language.EN);
    private static final Map<String, Seat> SEATS = Map.of(
            "integrante", Seat.MEMBER,
            "miembro", Seat.MEMBER,
            "member", Seat.MEMBER,
            "secretaria", Seat.SECRETARY,
            "secretario", Seat.SECRETARY,
            "secretary", Seat.SECRETARY);
    private static final Map<String, Boolean> LEAVES = Map.of(
            "", false, "activo", false, "activa", false, "active", false, "sale", true, "baja", true, "leaves", true);

    private Vocabulary() {}

    static Optional<Language> language(String word) {
        return Optional.ofNullable(LANGUAGES.get(Folded.of(word)));
    }

    static Optional<Seat> seat(String word) {
        return Optional.ofNullable(SEATS.get(Folded.of(word)));
    }

    /** Whether a status says that somebody leaves; who says nothing stays. */
    static Optional<Boolean> leaves(String word) {
        return Optional.ofNullable(LEAVES.get(Folded.of(word)));
    }
}
