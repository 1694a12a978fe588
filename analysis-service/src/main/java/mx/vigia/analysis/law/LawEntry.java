package mx.vigia.analysis.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A law as its line of the data states it; days in ISO form.
 *
 * @param isNameOfStatesToo whether laws of federal entities bear the official name too
 */
record LawEntry(
        @JsonProperty(required = true) String name,

        @JsonProperty("short") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<String> abbreviations,

        @JsonProperty("also") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<String> otherNames,

        @JsonProperty("shared") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<String> sharedNames,

        @JsonProperty("states") boolean isNameOfStatesToo,
        String from,
        String until,
        String next) {
    Law law(boolean oneOfSeveral, List<LawEntry> all) {
        String id = oneOfSeveral ? Law.idOf(name) + "-" + day(from).getYear() : Law.idOf(name);
        return new Law(
                id,
                name,
                abbreviations,
                Stream.concat(otherNames.stream(), sharedNames.stream()).toList(),
                day(from),
                day(until),
                Optional.ofNullable(next).map(successor -> idOf(successor, all)).orElse(null));
    }

    /** Returns the id of the successor: the law of the given name that came into force when this one ended. */
    private String idOf(String successor, List<LawEntry> all) {
        List<LawEntry> bearers =
                all.stream().filter(other -> other.name.equals(successor)).toList();
        return bearers.stream()
                .filter(other -> bearers.size() == 1 || until.equals(other.from))
                .findFirst()
                .map(other -> bearers.size() == 1
                        ? Law.idOf(successor)
                        : Law.idOf(successor) + "-" + day(other.from).getYear())
                .orElseThrow(() ->
                        new IllegalArgumentException("laws/federal.yaml: no law " + successor + " follows " + name));
    }

    private static LocalDate day(String iso) {
        return Optional.ofNullable(iso).map(LocalDate::parse).orElse(null);
    }
}
