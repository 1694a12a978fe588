package mx.vigia.analysis.web.editing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.vigia.analysis.bill.Role;
import mx.vigia.platform.text.ContractEnum;

/** How the roles of proponents are written in a form: in Spanish, and also understood by the words of the contract. */
final class RoleWords {
    private RoleWords() {}

    static String of(Role role) {
        return written(role).getFirst();
    }

    static Optional<Role> read(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(Role.values())
                .filter(role -> written(role).contains(low))
                .findFirst()
                .or(() -> ContractEnum.known(Role.class, low));
    }

    private static List<String> written(Role role) {
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
