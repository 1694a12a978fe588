package mx.vigia.local.pretend.sitl;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Sense;
import mx.vigia.local.pretend.chamber.Vote;
import mx.vigia.local.pretend.chamber.Votes;

/** Names of votes, groups, periods and senses in this system. */
final class SitlNames {
    private static final int FIRST_VOTE_OF_PREVIOUS_PERIOD = 241;
    private static final int FIRST_VOTE_OF_CURRENT_PERIOD = 297;
    private static final Map<String, Integer> GROUPS =
            Map.of("PRI", 1, "PAN", 3, "PT", 4, "PVEM", 5, "MC", 6, "Morena", 14, "IND", 18);
    private static final Map<String, String> GROUP_NAMES = Map.of(
            "PRI", "Revolucionario Institucional",
            "PAN", "Acción Nacional",
            "PT", "del Trabajo",
            "PVEM", "Verde Ecologista de México",
            "MC", "Movimiento Ciudadano",
            "Morena", "Movimiento Regeneración Nacional",
            "IND", "Independientes");
    private static final Map<Sense, String> SENSES = Map.of(
            Sense.FAVOUR, "A favor",
            Sense.AGAINST, "En contra",
            Sense.ABSTENTION, "Abstención",
            Sense.PRESENT, "Solo asistencia",
            Sense.ABSENT, "Ausente");

    private SitlNames() {}

    /** Returns the system's own number of a vote: numbers rise through the legislature, and every fifth is unused. */
    static int number(Vote vote) {
        var first = vote.before() ? FIRST_VOTE_OF_PREVIOUS_PERIOD : FIRST_VOTE_OF_CURRENT_PERIOD;
        return first + vote.number() - 1 + (vote.number() - 1) / 4;
    }

    static Optional<Vote> vote(Votes votes, String number) {
        return votes.all().stream()
                .filter(v -> Integer.toString(number(v)).equals(number))
                .findFirst();
    }

    /** Returns the colour of a row; every other row is grey. */
    static String rowShade(int row) {
        return row % 2 == 0 ? "#FFFFFF" : "#dee2e6";
    }

    static int period(boolean before) {
        return before ? 10 : 11;
    }

    static String periodWords(boolean before) {
        return before
                ? "Segundo Período de Sesiones Ordinarias del Segundo Año"
                : "Primer Período de Sesiones Ordinarias del Tercer Año";
    }

    static int group(String group) {
        return GROUPS.get(group);
    }

    static Optional<String> findGroupByNumber(String number) {
        return GROUPS.entrySet().stream()
                .filter(e -> e.getValue().toString().equals(number))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static String groupWords(String group) {
        return GROUP_NAMES.get(group);
    }

    static String senseText(Sense sense) {
        return SENSES.get(sense);
    }

    /** Returns {@code DECRETO POR EL QUE SE EXPIDE … (EN LO GENERAL …)}. */
    static String title(Vote vote) {
        var decree = "DECRETO " + vote.bill().decree().replaceFirst("\\.$", "");
        return "%s (%s)".formatted(decree, vote.part().words()).toUpperCase(Locale.of("es"));
    }

    /** Returns {@code 14-Septiembre-2026}. */
    static String day(Vote vote, String between) {
        return day(vote.day(), between);
    }

    static String day(LocalDate day, String between) {
        var words = List.of(Days.inProse(day).split(" de "));
        var month = words.get(1).substring(0, 1).toUpperCase(Locale.ROOT)
                + words.get(1).substring(1);
        return String.join(between, words.getFirst(), month, words.getLast());
    }
}
