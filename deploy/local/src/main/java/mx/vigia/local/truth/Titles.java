package mx.vigia.local.truth;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.chamber.Theme;

/** Titles of matters, each of them once: a law, a subject and a place. Two sets of titles share no place. */
final class Titles {
    private static final List<String> THEMES = List.of(
            "ciberseguridad",
            "ia",
            "nube",
            "infancia-en-linea",
            "salud",
            "ciberseguridad",
            "movilidad",
            "trabajo",
            "nube-segura",
            "energia");

    /** Much of it is the care of children, which is no topic. */
    private static final String CHILDHOOD = "infancia";

    private static final List<List<String>> PLACES = List.of(
            List.of(
                    "los puertos de altura",
                    "la cuenca del Papaloapan",
                    "las zonas de montaña",
                    "los valles centrales de Oaxaca",
                    "la franja fronteriza norte"),
            List.of(
                    "la Huasteca potosina",
                    "los municipios insulares",
                    "la meseta purépecha",
                    "la comarca lagunera",
                    "el corredor transístmico"),
            List.of(
                    "la sierra tarahumara",
                    "los humedales de Nayarit",
                    "la península de Yucatán",
                    "el valle de Mexicali",
                    "la costa grande de Guerrero"));

    private final Script script;
    private final List<String> places;
    private final Set<String> given = new HashSet<>();

    Titles(Script script, int set) {
        this.script = script;
        places = placesOf(set);
    }

    /** Returns the places of a set, which occur in its titles alone. */
    static List<String> placesOf(int set) {
        return PLACES.get(set % PLACES.size());
    }

    /**
     * Returns the ids of the themes of which a package of many laws has articles: all that a topic is sure to cover.
     */
    Set<String> themesOfPackages() {
        var themes = new TreeSet<>(script.themes().keySet());
        themes.remove(CHILDHOOD);
        return themes;
    }

    Theme theme(int number) {
        return script.theme(THEMES.get(number % THEMES.size()));
    }

    /** Returns a title whose subject no other has: what a state congress makes of it names another law. */
    String bill(Theme theme, int number) {
        var law = theme.laws().get(number % theme.laws().size());
        var subject = unused(
                number,
                place -> theme.subjects().get(number / 3 % theme.subjects().size()) + " en " + place);
        return ("Que reforma diversas disposiciones de " + law).replace(" de el ", " del ") + ", en materia de "
                + subject + ".";
    }

    /** Returns a subject without a law. */
    String subject(Theme theme, String occasion, int number) {
        return unused(
                number + occasion.length(),
                place -> theme.subjects().get(number % theme.subjects().size()) + " en " + place);
    }

    String omnibus() {
        return "Que reforma, adiciona y deroga disposiciones de diversos ordenamientos, en materia de simplificación de"
                + " trámites en " + places.getFirst() + ".";
    }

    String minuta(Theme theme) {
        return ("Minuta con proyecto de decreto, por el que se reforma "
                + theme.laws().getLast() + ", en materia de " + theme.subjects().getLast() + " en " + places.getLast()
                + ".");
    }

    /** Returns the title with the first place, from the number on, with which it was not given yet. */
    private String unused(int number, UnaryOperator<String> title) {
        for (int i = 0; i < places.size(); i++) {
            var possible = title.apply(places.get((number + i) % places.size()));
            if (given.add(possible)) {
                return possible;
            }
        }
        throw new IllegalStateException("No place is left for " + title.apply("…"));
    }
}
