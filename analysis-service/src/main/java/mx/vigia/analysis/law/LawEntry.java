package mx.vigia.analysis.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/** A law as its line of the data states it; days in ISO form. */
record LawEntry(
        @JsonProperty(required = true) String name,
        @JsonProperty("short") List<String> abbreviations,
        @JsonProperty("also") List<String> otherNames,
        String from,
        String until,
        String next) {
    LawEntry {
        abbreviations = abbreviations == null ? List.of() : abbreviations;
        otherNames = otherNames == null ? List.of() : otherNames;
    }

    Law law(boolean oneOfSeveral, List<LawEntry> all) {
        String id = oneOfSeveral ? Law.idOf(name) + "-" + day(from).getYear() : Law.idOf(name);
        return new Law(id, name, abbreviations, otherNames, day(from), day(until), successor(all));
    }

    /** Returns the id of the successor: the law of the given name that came into force when this one ended. */
    private String successor(List<LawEntry> all) {
        if (next == null) {
            return null;
        }
        List<LawEntry> bearers =
                all.stream().filter(other -> other.name.equals(next)).toList();
        return bearers.stream()
                .filter(other -> bearers.size() == 1 || until.equals(other.from))
                .findFirst()
                .map(other -> bearers.size() == 1
                        ? Law.idOf(next)
                        : Law.idOf(next) + "-" + day(other.from).getYear())
                .orElseThrow(
                        () -> new IllegalArgumentException("laws/federal.yaml: no law " + next + " follows " + name));
    }

    private static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}
