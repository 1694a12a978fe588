package mx.vigia.scraper.freshness;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.TemplateData;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.scraper.freshness.CoverageOverview.Both;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One source of the map, and how it is: as the file says, or as this house knows better.
 *
 * @param site the site of ours that reads it, empty where none does
 * @param declared the declared source that would read it, or does; empty where none is written
 */
@TemplateData
@Schema(name = "Source")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CoveredSource(
        @Schema(required = true) String id,
        @Schema(required = true) String kind,
        Both name,
        String home,
        @Schema(required = true) String status,
        String site,
        String declared,
        Both why) {
    private static final String READ_STATUS = "read";

    /** Those of its words that are said as on the page of sources. */
    private static final List<String> FAILING_STATES = Arrays.stream(SiteState.values())
            .filter(state -> state.isIncident() && state != SiteState.BLOCKED)
            .map(SiteState::label)
            .toList();

    /** Those that are said in the words of the page of sources. */
    private static final Set<String> SOURCE_PAGE_STATUSES = Stream.concat(
                    FAILING_STATES.stream(), Stream.of("needs-key", "needs-consent", "withdrawn"))
            .collect(Collectors.toSet());

    static final List<String> STATUS_ORDER = Stream.of(
                    List.of(READ_STATUS),
                    FAILING_STATES,
                    List.of(
                            "needs-key",
                            "needs-consent",
                            "not-here",
                            "walled",
                            "declared-draft",
                            "declared-needed",
                            "dormant",
                            "unknown"))
            .flatMap(List::stream)
            .toList();

    /** The key of the word for its status. */
    @JsonIgnore
    public String statusKey() {
        return messageKeyOf(status);
    }

    static String messageKeyOf(String status) {
        return (SOURCE_PAGE_STATUSES.contains(status) ? "state." : "coverage.status.") + status;
    }

    /** How it is where this house visits it. */
    CoveredSource in(SourceView view) {
        if (view.off() != null) {
            return as(view.off().word(), view.site());
        }
        if (!view.state().isIncident()) {
            return readHere();
        }
        return view.state() == SiteState.BLOCKED ? behindAWall() : withFailingState(view.state());
    }

    /** How it is where this house does not visit it; that it lacks something in any house is said before that. */
    CoveredSource off(SourceView view) {
        var word = view.off().word();
        return as(word.equals("not-here") && !status.equals(READ_STATUS) ? status : word, "");
    }

    private CoveredSource withFailingState(SiteState state) {
        return new CoveredSource(id, kind, name, home, state.label(), site, declared, Both.of("coverage.why.failing"));
    }

    /** One that the file does not know of. */
    static CoveredSource declared(SourceView view) {
        var name = new Both(view.name(), view.name());
        var why = Both.of("coverage.why.declared");
        return new CoveredSource(
                view.site(), "declared", name, view.home().toString(), READ_STATUS, view.site(), view.site(), why);
    }

    private CoveredSource as(String other, String visited) {
        return new CoveredSource(id, kind, name, home, other, visited, declared, why);
    }

    CoveredSource readAsDeclared() {
        return new CoveredSource(
                id, kind, name, home, READ_STATUS, declared, declared, Both.of("coverage.why.declared"));
    }

    /** What keeps others out, or did once, is no reason where it is read. */
    CoveredSource readHere() {
        var because = status.equals(READ_STATUS) ? why : Both.of("coverage.why.read-by-consent");
        return new CoveredSource(id, kind, name, home, READ_STATUS, site, declared, because);
    }

    CoveredSource behindAWall() {
        return new CoveredSource(id, kind, name, home, "walled", site, declared, Both.of("coverage.why.shut-now"));
    }
}
