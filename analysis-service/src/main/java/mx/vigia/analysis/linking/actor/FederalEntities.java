package mx.vigia.analysis.linking.actor;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The federal entities, by the words that identify them in the name of a congress. */
final class FederalEntities {
    private static final String MEXICO_CITY = "Ciudad de México";

    /** The entity names by folded words. */
    static final Map<String, String> NAMES_BY_WORDS = Stream.of(
                    "Aguascalientes",
                    "Baja California",
                    "Baja California Sur",
                    "Campeche",
                    "Chiapas",
                    "Chihuahua",
                    MEXICO_CITY,
                    "Coahuila",
                    "Colima",
                    "Durango",
                    "Estado de México",
                    "Guanajuato",
                    "Guerrero",
                    "Hidalgo",
                    "Jalisco",
                    "Michoacán",
                    "Morelos",
                    "Nayarit",
                    "Nuevo León",
                    "Oaxaca",
                    "Puebla",
                    "Querétaro",
                    "Quintana Roo",
                    "San Luis Potosí",
                    "Sinaloa",
                    "Sonora",
                    "Tabasco",
                    "Tamaulipas",
                    "Tlaxcala",
                    "Veracruz",
                    "Yucatán",
                    "Zacatecas")
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
