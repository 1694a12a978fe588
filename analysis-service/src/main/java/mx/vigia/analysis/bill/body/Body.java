package mx.vigia.analysis.bill.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Chamber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A body that proposes, reports, votes together or regulates; what no data or page says of it is null, or empty.
 *
 * @param id its address: words in lower case, joined by hyphens
 * @param chamber the chamber it belongs to
 * @param abbreviations their capitals count
 * @param from the first day of its existence
 * @param until the first day on which it no longer existed
 * @param next who took its place, or a part of its functions
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Body(
        @Schema(required = true) String id,
        BodyKind kind,
        @Nullable Chamber chamber,
        @Schema(required = true) String name,
        List<String> abbreviations,
        List<String> otherNames,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<Next> next) {
    public Body {
        abbreviations = List.copyOf(abbreviations);
        otherNames = List.copyOf(otherNames);
        next = List.copyOf(next);
    }

    /**
     * A successor.
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

    /** A body of which we know no more than its name. */
    public static Body ofName(String id, BodyKind kind, Chamber chamber, String name) {
        return new Body(id, kind, chamber, name, List.of(), List.of(), null, null, List.of());
    }

    /** By what it is called. */
    public Stream<String> names() {
        return Stream.of(Stream.of(name), abbreviations.stream(), otherNames.stream())
                .flatMap(names -> names);
    }

    /** How it is written in tables: by its abbreviation where it has one. */
    public String brief() {
        return abbreviations.isEmpty() ? name : abbreviations.getFirst();
    }

    /** The body it goes on as under another name, or nothing. */
    public Optional<String> renamedTo() {
        return next.stream().filter(Next::renamed).map(Next::body).findFirst();
    }
}
