package mx.vigia.analysis.linking.actor;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of names: words that are not part of a name, abbreviations, and common given names. */
final class NameWords {
    /** The number of words of a full name: a given name and two surnames. */
    static final int FULL_NAME_WORDS = 3;

    private static final Set<String> PARTICLES = Set.of("de", "del", "la", "las", "los", "el", "y", "e", "da", "di");
    private static final Map<String, String> ABBREVIATIONS =
            Map.of("ma", "maria", "gpe", "guadalupe", "fco", "francisco", "fca", "francisca", "sta", "santa");
    private static final Set<String> NON_NAME_WORDS = Set.of(
            ("integrante integrantes grupo grupos parlamentario parlamentarios fraccion diputados diputadas diputado"
                            + " diputada senadores senadoras senador senadora legisladores legisladoras legislador"
                            + " legisladora comision comisiones comite congreso legislatura senado ejecutivo"
                            + " federal presidencia presidente presidenta secretaria secretario directiva"
                            + " coordinacion gobierno estados instituto ciudadanos ciudadanas diversos diversas"
                            + " varios varias otros otras partido partidos suscrita suscrito suscriben presentada"
                            + " presentado iniciativa proyecto decreto asamblea legislativa republica poder suprema"
                            + " ayuntamiento identificado nacional parlamentaria parlamentarias bancada sin con por para"
                            + " que nombre propio se")
                    .split(" "));
    private static final Set<String> GIVEN_NAMES = readGivenNames();

    private NameWords() {}

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    static boolean isNotAName(String word) {
        return NON_NAME_WORDS.contains(word);
    }

    static boolean isGivenName(String word) {
        return GIVEN_NAMES.contains(word);
    }

    static String expand(String word) {
        return ABBREVIATIONS.getOrDefault(word, word);
    }

    private static Set<String> readGivenNames() {
        return ActorRulesVersion.text("given-names.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
