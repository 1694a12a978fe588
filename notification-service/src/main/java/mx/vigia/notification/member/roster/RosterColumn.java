package mx.vigia.notification.member.roster;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.notification.committee.NormalizedName;

/** A column of a list, by its possible headings; case, accents, spaces and punctuation are ignored. */
public enum RosterColumn {
    ADDRESS("correo", "correo electrónico", "dirección", "email", "address"),
    NAME("nombre", "name"),
    LANGUAGE("idioma", "language"),
    COMMITTEE("comité", "committee"),
    COMMITTEE_EN("comité en inglés", "committee in English"),
    SEAT("cargo", "seat"),
    STATUS("estado", "status"),
    HEIR("heredero", "hereda", "heir");

    private final List<String> headings;

    RosterColumn(String... headings) {
        this.headings = Stream.of(headings).map(NormalizedName::of).toList();
    }

    /** Returns the column with this heading; empty for an unknown one, which is not read. */
    static Optional<RosterColumn> findByHeading(String heading) {
        var folded = NormalizedName.of(heading);
        return Stream.of(values())
                .filter(column -> column.headings.contains(folded))
                .findFirst();
    }
}
