package mx.vigia.analysis.web.editing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.vigia.analysis.bill.ProponentRole;
import mx.vigia.platform.text.ContractEnum;

/** The roles of proponents in a form: in Spanish; the words of the contract are also accepted. */
final class RoleWords {
    private RoleWords() {}

    static String of(ProponentRole role) {
        return written(role).getFirst();
    }

    static Optional<ProponentRole> read(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(ProponentRole.values())
                .filter(role -> written(role).contains(low))
                .findFirst()
                .or(() -> ContractEnum.known(ProponentRole.class, low));
    }

    private static List<String> written(ProponentRole role) {
        return switch (role) {
            case DEPUTY -> List.of("diputado", "diputada");
            case SENATOR -> List.of("senador", "senadora");
            case GROUP -> List.of("grupo");
            case EXECUTIVE -> List.of("ejecutivo");
            case SENATE -> List.of("senado");
            case STATE_CONGRESS -> List.of("congreso");
            case CITIZENS -> List.of("ciudadanía", "ciudadanos");
            case COMMITTEE -> List.of("comisión");
            case AGENCY -> List.of("dependencia");
            case OTHER -> List.of("otro", "otra");
        };
    }
}
