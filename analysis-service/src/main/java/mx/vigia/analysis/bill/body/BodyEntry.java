package mx.vigia.analysis.bill.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mx.vigia.analysis.bill.Chamber;

/** A body as its line of the data states it; days in ISO form. */
record BodyEntry(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) BodyKind kind,
        Chamber chamber,
        @JsonProperty(required = true) String name,
        @JsonProperty("short") List<String> abbreviations,
        @JsonProperty("also") List<String> otherNames,
        String from,
        String until,
        List<Successor> next) {

    BodyEntry {
        abbreviations = Objects.requireNonNullElse(abbreviations, List.of());
        otherNames = Objects.requireNonNullElse(otherNames, List.of());
        next = Objects.requireNonNullElse(next, List.of());
    }

    /** A successor: the body that took over, on which day, and which part; the day in ISO form. */
    record Successor(String body, String on, String part, boolean renamed) {}

    Body body() {
        return new Body(
                id,
                kind,
                chamber,
                name,
                abbreviations,
                otherNames,
                new Body.Existence(day(from), day(until)),
                next.stream()
                        .map(one -> new Body.Next(one.body, day(one.on), one.part, one.renamed))
                        .toList());
    }

    private static LocalDate day(String iso) {
        return Optional.ofNullable(iso).map(LocalDate::parse).orElse(null);
    }
}
