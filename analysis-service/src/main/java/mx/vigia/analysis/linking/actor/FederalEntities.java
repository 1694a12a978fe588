package mx.vigia.analysis.linking.actor;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The federal entities, by the words that tell them in the name of a congress. */
final class FederalEntities {
    private static final String CITY = "Ciudad de México";

    /** From folded words to the entity's name. */
    static final Map<String, String> BY_WORDS = Stream.of(
                    "Aguascalientes",
                    "Baja California",
                    "Baja California Sur",
                    "Campeche",
                    "Chiapas",
                    "Chihuahua",
                    CITY,
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
            .collect(Collectors.toUnmodifiableMap(name -> BodyNames.slug(name).replace('-', ' '), Function.identity()));

    private FederalEntities() {}

    /** The name of its congress. */
    static String congress(String entity) {
        if (entity.equals(CITY)) {
            return "Congreso de la " + CITY;
        }
        return "Congreso del " + (entity.startsWith("Estado") ? entity : "Estado de " + entity);
    }
}
