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
 * One source of the map and its status: as in the file, or as this installation knows better.
 *
 * @param site the site that reads it, empty if none does
 * @param declared the declared source that reads or would read it, empty if none is written
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

    /** States of a failing site, labelled as on the sources page. */
    private static final List<String> FAILING_STATES = Arrays.stream(SiteState.values())
            .filter(state -> state.isIncident() && state != SiteState.BLOCKED)
            .map(SiteState::label)
            .toList();

    /** Statuses labelled as on the sources page. */
    private static final Set<String> SOURCE_PAGE_STATUSES = Stream.concat(
                    FAILING_STATES.stream(), Stream.of("needs-key", "needs-consent", "by-hand", "withdrawn"))
            .collect(Collectors.toSet());

    static final List<String> STATUS_ORDER = Stream.of(
                    List.of(READ_STATUS),
                    FAILING_STATES,
                    List.of(
                            "needs-key",
                            "needs-consent",
                            "by-hand",
                            "not-here",
                            "walled",
                            "declared-draft",
                            "declared-needed",
                            "dormant",
                            "unknown"))
            .flatMap(List::stream)
            .toList();

    /** Returns the message key of its status. */
    @JsonIgnore
    public String statusKey() {
        return messageKeyOf(status);
    }

    static String messageKeyOf(String status) {
        return (SOURCE_PAGE_STATUSES.contains(status) ? "state." : "coverage.status.") + status;
    }

    /** Returns the source with its status where this installation visits it. */
    CoveredSource in(SourceView view) {
        if (view.off() != null) {
            return as(view.off().word(), view.site());
        }
        if (!view.state().isIncident()) {
            return readHere();
        }
        return view.state() == SiteState.BLOCKED ? withBlockedStatus() : withFailingState(view.state());
    }

    /**
     * Returns the source with its status where this installation does not visit it; a lack common to all installations
     * takes precedence.
     */
    CoveredSource withUnvisitedStatus(SourceView view) {
        var word = view.off().word();
        return as(word.equals("not-here") && !status.equals(READ_STATUS) ? status : word, "");
    }

    private CoveredSource withFailingState(SiteState state) {
        return new CoveredSource(id, kind, name, home, state.label(), site, declared, Both.of("coverage.why.failing"));
    }

    /** Creates a source that the file does not list. */
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

    /** Returns the source as read; the reason that blocks or blocked others does not apply where it is read. */
    CoveredSource readHere() {
        var because = status.equals(READ_STATUS) ? why : Both.of("coverage.why.read-by-consent");
        return new CoveredSource(id, kind, name, home, READ_STATUS, site, declared, because);
    }

    CoveredSource withBlockedStatus() {
        return new CoveredSource(id, kind, name, home, "walled", site, declared, Both.of("coverage.why.shut-now"));
    }
}
