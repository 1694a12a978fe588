package mx.vigia.notification.member.roster;

import java.util.Map;
import java.util.Optional;
import mx.vigia.notification.committee.CommitteeSeat;
import mx.vigia.notification.committee.NormalizedName;
import mx.vigia.platform.i18n.Language;

/** The words allowed in a list, in either language. */
final class Vocabulary {
    private static final Map<String, Language> LANGUAGES = Map.of(
            "es", Language.ES,
            "espanol", Language.ES,
            "spanish", Language.ES,
            "en", Language.EN,
            "ingles", Language.EN,
            "english", Language.EN);
    private static final Map<String, CommitteeSeat> SEATS = Map.of(
            "integrante", CommitteeSeat.MEMBER,
            "miembro", CommitteeSeat.MEMBER,
            "member", CommitteeSeat.MEMBER,
            "secretaria", CommitteeSeat.SECRETARY,
            "secretario", CommitteeSeat.SECRETARY,
            "secretary", CommitteeSeat.SECRETARY);
    private static final Map<String, Boolean> LEAVING_BY_STATUS = Map.of(
            "", false, "activo", false, "activa", false, "active", false, "sale", true, "baja", true, "leaves", true);

    private Vocabulary() {}

    static Optional<Language> language(String word) {
        return Optional.ofNullable(LANGUAGES.get(NormalizedName.of(word)));
    }

    static Optional<CommitteeSeat> seat(String word) {
        return Optional.ofNullable(SEATS.get(NormalizedName.of(word)));
    }

    /** Whether a status means that the person leaves; an empty one means staying. */
    static Optional<Boolean> parseLeaving(String word) {
        return Optional.ofNullable(LEAVING_BY_STATUS.get(NormalizedName.of(word)));
    }
}
