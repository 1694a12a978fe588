package mx.vigia.analysis.linking.ratification;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.FederalEntity;
import mx.vigia.analysis.language.TitleForms;

/**
 * Reads which congresses a phrase names: "de los Congresos de los Estados de Puebla, México y Colima". Only what
 * directly follows the word for a congress counts, since the names of its officers may contain that of a state.
 */
final class NamedCongresses {
    private static final Set<String> CONGRESS_WORDS = Set.of("congreso", "congresos", "legislatura", "legislaturas");

    /** Words between the word for a congress and the name of its entity, or between two names. */
    private static final Set<String> LINKING_WORDS = Set.of(
            "congreso",
            "congresos",
            "legislatura",
            "legislaturas",
            "de",
            "del",
            "la",
            "las",
            "el",
            "los",
            "y",
            "e",
            "estado",
            "estados",
            "libre",
            "libres",
            "soberano",
            "soberanos",
            "honorable",
            "honorables",
            "h");

    /** The words of each name, the longest names first: Baja California Sur is not Baja California. */
    private static final Map<List<String>, FederalEntity> ENTITIES_BY_NAME = Arrays.stream(FederalEntity.values())
            .collect(Collectors.toUnmodifiableMap(NamedCongresses::nameWords, Function.identity()));

    private static final List<List<String>> LONGEST_NAMES_FIRST = ENTITIES_BY_NAME.keySet().stream()
            .sorted(Comparator.comparingInt((List<String> name) -> name.size()).reversed())
            .toList();

    private NamedCongresses() {}

    /** Returns the entities whose congresses the phrase names, each once, in its order. */
    static List<FederalEntity> in(String phrase) {
        var words = words(phrase);
        var found = new LinkedHashSet<FederalEntity>();
        for (int i = 0; i < words.size(); i++) {
            if (CONGRESS_WORDS.contains(words.get(i))) {
                i = Math.max(i, addNames(words, i + 1, found) - 1);
            }
        }
        return List.copyOf(found);
    }

    /** Adds the entities of a list that begins here; returns the index after it. */
    private static int addNames(List<String> words, int from, Set<FederalEntity> found) {
        int next = from;
        while (next < words.size()) {
            var name = nameAt(words, next);
            if (name.isPresent()) {
                var entity = ENTITIES_BY_NAME.get(name.get());
                found.add(entity);
                next += name.get().size();
                var rest = restOfFullName(entity);
                next += beginsAt(rest, words, next) ? rest.size() : 0;
            } else if (LINKING_WORDS.contains(words.get(next))) {
                next++;
            } else {
                break;
            }
        }
        return next;
    }

    private static Optional<List<String>> nameAt(List<String> words, int from) {
        return LONGEST_NAMES_FIRST.stream()
                .filter(name -> beginsAt(name, words, from))
                .findFirst();
    }

    private static boolean beginsAt(List<String> name, List<String> words, int from) {
        return from + name.size() <= words.size()
                && words.subList(from, from + name.size()).equals(name);
    }

    /** Returns the words that follow the name in the full one: "de Zaragoza" of Coahuila. */
    private static List<String> restOfFullName(FederalEntity entity) {
        var full = words(entity.fullName());
        return full.subList(nameWords(entity).size(), full.size());
    }

    /** Returns the words of its name; of the State of Mexico that without "Estado de", which may stand before it. */
    private static List<String> nameWords(FederalEntity entity) {
        return words(entity == FederalEntity.MEXICO_STATE ? entity.fullName() : entity.officialName());
    }

    private static List<String> words(String name) {
        return List.of(TitleForms.words(name).split(" "));
    }
}
