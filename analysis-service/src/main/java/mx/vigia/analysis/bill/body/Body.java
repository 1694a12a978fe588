package mx.vigia.analysis.bill.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Chamber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A body that proposes, reports, votes as a group or regulates; whatever no data or page states about it is null, or
 * empty.
 *
 * @param id its address: words in lower case, joined by hyphens
 * @param chamber the chamber it belongs to
 * @param abbreviations matched case-sensitively: their capitals count
 * @param next the bodies that succeeded it, or took over a part of its functions
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Body(
        @Schema(required = true) String id,
        BodyKind kind,
        @Nullable Chamber chamber,
        @Schema(required = true) String name,
        List<String> abbreviations,
        List<String> otherNames,
        @JsonUnwrapped Existence existence,
        List<Next> next) {
    public Body {
        abbreviations = List.copyOf(abbreviations);
        otherNames = List.copyOf(otherNames);
        next = List.copyOf(next);
    }

    /**
     * When a body existed.
     *
     * @param from the first day
     * @param until the first day on which it no longer existed
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Existence(
            @Nullable LocalDate from, @Nullable LocalDate until) {}

    /**
     * A successor of a body.
     *
     * @param on the day on which it took over, or null
     * @param part the functions it took over, or null for all
     * @param renamed whether it is the same body under another name
     */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    @Schema(name = "Successor")
    public record Next(
            @Schema(required = true) String body,
            @Nullable LocalDate on,
            @Nullable String part,
            boolean renamed) {}

    /** Returns a body of which only the name is known. */
    public static Body ofName(String id, BodyKind kind, Chamber chamber, String name) {
        return new Body(id, kind, chamber, name, List.of(), List.of(), new Existence(null, null), List.of());
    }

    /** Returns the names by which it is called. */
    public Stream<String> names() {
        return Stream.of(Stream.of(name), abbreviations.stream(), otherNames.stream())
                .flatMap(names -> names);
    }

    /** Returns its short form for tables: the abbreviation where it has one. */
    public String brief() {
        return abbreviations.isEmpty() ? name : abbreviations.getFirst();
    }

    /** Returns the body it continues as under another name, or empty. */
    public Optional<String> renamedTo() {
        return next.stream().filter(Next::renamed).map(Next::body).findFirst();
    }
}
