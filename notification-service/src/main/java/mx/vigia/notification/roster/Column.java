package mx.vigia.notification.roster;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of a list, by the headings it may have; capitals, accents, spaces and signs make no difference. */
public enum Column {
    ADDRESS("correo", "correo electrónico", "dirección", "email", "address"),
    NAME("nombre", "name"),
    LANGUAGE("idioma", "language"),
    COMMITTEE("comité", "committee"),
    COMMITTEE_EN("comité en inglés", "committee in English"),
    SEAT("cargo", "seat"),
    STATUS("estado", "status"),
    HEIR("heredero", "hereda", "heir");

    private final List<String> headings;

    Column(String... headings) {
        this.headings = Stream.of(headings).map(Column::folded).toList();
    }

    /** Which column has this heading; empty of one that is none of ours, and is not read. */
    static Optional<Column> headed(String heading) {
        var folded = folded(heading);
        return Stream.of(values())
                .filter(column -> column.headings.contains(folded))
                .findFirst();
    }

    /** The letters of it alone, small and without accents. */
    static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{Nd}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
