package mx.vigia.analysis.linking.actor;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.FederalEntity;

/** The federal entities, by the words that identify them in the name of a congress. */
final class FederalEntities {
    private static final String MEXICO_CITY = FederalEntity.MEXICO_CITY.officialName();

    /** The entity names by folded words. */
    static final Map<String, String> NAMES_BY_WORDS = Arrays.stream(FederalEntity.values())
            .map(FederalEntity::officialName)
            .collect(Collectors.toUnmodifiableMap(
                    name -> BodyNames.toSlug(name).replace('-', ' '), Function.identity()));

    private FederalEntities() {}

    /** Returns the name of the entity's congress. */
    static String congressName(String entity) {
        if (entity.equals(MEXICO_CITY)) {
            return "Congreso de la " + MEXICO_CITY;
        }
        return "Congreso del " + (entity.startsWith("Estado") ? entity : "Estado de " + entity);
    }
}
