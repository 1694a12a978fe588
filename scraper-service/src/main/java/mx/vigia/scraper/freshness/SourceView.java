package mx.vigia.scraper.freshness;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.qute.TemplateData;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import mx.vigia.scraper.archive.ArchiveHoldings;
import mx.vigia.scraper.capture.CaptureReminder;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.round.CompletenessAudit;
import mx.vigia.scraper.round.HandCapture;
import mx.vigia.scraper.round.InactiveSites;
import mx.vigia.scraper.round.RoundReport;
import org.jspecify.annotations.Nullable;

/**
 * A site as shown on pages and in the API; moments it has not had yet are absent.
 *
 * @param off why it is not visited, absent if it is
 * @param archive what the archive holds of it
 * @param capture when its pages are to be captured by hand, null if they are not
 */
@TemplateData
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceView(
        @JsonUnwrapped Identity identity,
        SiteState state,
        @JsonUnwrapped Schedule schedule,
        InactiveSites.@Nullable InactiveReason off,
        @JsonUnwrapped SourceHistory history,
        ArchiveHoldings archive,
        @JsonIgnore @Nullable CaptureReminder capture) {
    private static final String TITLES_EXCHANGED = "titles-exchanged";
    private static final Set<String> DOUBT_CODES = Set.of(
            "empty", "fewer-items", "fewer-named", "fields-missing", "cut-short", TITLES_EXCHANGED, "records-spoilt");

    /** The site's id, its display name and its address. */
    public record Identity(String site, String name, URI home) {}

    /**
     * When it was and will be visited, and what that usually brings.
     *
     * @param since when its state began
     * @param lastSuccess when a round last brought something and was valid for its site, even in part
     * @param lastWhole when a round last read everything
     * @param usualItems what its rounds usually show
     * @param days the days on which it publishes
     */
    @TemplateData
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Schedule(
            @Nullable Instant since,
            @Nullable Instant lastSuccess,
            @Nullable Instant lastWhole,
            @Nullable Instant nextRound,
            int usualItems,
            String days) {}

    public String site() {
        return identity.site();
    }

    public String name() {
        return identity.name();
    }

    public URI home() {
        return identity.home();
    }

    /** Returns the message key of its state. */
    @JsonIgnore
    public String stateKey() {
        return "state." + (off != null ? off.word() : exchangedPages() > 0 ? TITLES_EXCHANGED : state.label());
    }

    /** Returns on how many pages its last round found titles of other items, if that alone is the problem. */
    @JsonIgnore
    public long exchangedPages() {
        var doubts = lastProblems().stream().filter(this::isDoubt).toList();
        var alone = state == SiteState.CHANGED_SHAPE
                && over().stream().noneMatch(last -> last.has("page-changed"))
                && doubts.stream().allMatch(problem -> problem.what().equals(TITLES_EXCHANGED));
        return alone ? doubts.stream().map(ReadingProblem::address).distinct().count() : 0;
    }

    /** Returns the message key of the reason of an incident. */
    public String whyKey(Incident incident) {
        return incident.endedAt() == null && incident.why() == state && off == null ? stateKey() : incident.whyKey();
    }

    /**
     * Returns the message key that explains its state; a site that responds may not have been read completely, and a
     * first round may be running.
     */
    @JsonIgnore
    public String stateHelpKey() {
        if (off == null && state == SiteState.SPEAKING && !caveatKey().isEmpty()) {
            return "state.speaking.in-part.help";
        }
        var begun = off == null
                && state == SiteState.NEVER_VISITED
                && history.rounds().stream().anyMatch(this::isUnderWay);
        return begun ? "state.never-visited.under-way.help" : stateKey() + ".help";
    }

    /** Returns the message key of how its last round ended, if it did not read everything; else empty. */
    @JsonIgnore
    public String caveatKey() {
        return over().stream()
                .filter(last -> !last.ending().isComplete())
                .map(this::roundKey)
                .findFirst()
                .orElse("");
    }

    /** Returns its last finished round, or none; the counts of a running round are not meaningful yet. */
    @JsonIgnore
    public List<RoundReport> over() {
        return history.rounds().stream()
                .filter(report -> report.ending() != null)
                .limit(1)
                .toList();
    }

    /** Returns the problems of its last finished round. */
    @JsonIgnore
    public List<ReadingProblem> lastProblems() {
        return over().stream().flatMap(last -> last.problems().stream()).toList();
    }

    /** Whether the round is running and has counted some of its pages; one that waits for its turn has not. */
    public boolean isUnderWay(RoundReport report) {
        return report.state() == RoundReport.State.RUNNING;
    }

    /** Whether the round is finished; problems are shown only then. */
    public boolean isOver(RoundReport report) {
        return report.endedAt() != null;
    }

    /** Whether its last round read everything. */
    @JsonProperty
    public boolean wholeRound() {
        return caveatKey().isEmpty();
    }

    /** Whether its pages may be captured by hand. */
    @JsonIgnore
    public boolean isCaptured() {
        return off != null && HandCapture.isMeantFor(off);
    }

    /** Returns the message key of a problem. */
    public String problemKey(ReadingProblem problem) {
        return "problem." + problem.what();
    }

    /** Whether a person may confirm that the page is right as it is. */
    public boolean isDoubt(ReadingProblem problem) {
        return DOUBT_CODES.contains(problem.what());
    }

    /** Returns the message key of the days on which it publishes. */
    @JsonIgnore
    public String daysKey() {
        return "days." + schedule.days();
    }

    /** Returns the word that determines the colour of its state. */
    @JsonIgnore
    public String status() {
        return off == null ? state.label() : off.word();
    }

    /** Returns the message key of how the round went. */
    public String roundKey(RoundReport report) {
        return report.ending() == null
                ? "round.state." + report.state().label()
                : "ending." + report.ending().label();
    }

    /** Returns the number of pages of a round by ending, in a fixed order. */
    public List<Ended> endings(RoundReport report) {
        return new TreeMap<>(report.endings())
                .entrySet().stream()
                        .map(entry -> new Ended("ending." + entry.getKey().label(), entry.getValue()))
                        .toList();
    }

    /** Returns the message key of why it is not visited. */
    @JsonIgnore
    public String offKey() {
        return off == null ? "" : "source.off." + off.word();
    }

    /** Returns the message key of the current problem, if an open incident began with another one; else empty. */
    public String nowKey(Incident incident) {
        var other = incident.endedAt() == null && incident.why() != state;
        return other ? "state." + state.label() : "";
    }

    /** Returns the message key of a difference. */
    public String auditKey(CompletenessAudit.Row row) {
        return "problem." + row.what();
    }

    /**
     * Returns the message key of why no difference is shown: nothing was compared, nothing could be, or nothing
     * differs.
     */
    @JsonIgnore
    public String noAuditKey() {
        if (over().isEmpty()) {
            return "source.unread";
        }
        if (history.uncounted()) {
            return "source.no-audit.no-counts";
        }
        if (over().getFirst().ending().isSound()) {
            return "source.no-audit";
        }
        if (schedule.lastSuccess() == null) {
            return "source.no-audit.never";
        }
        return over().getFirst().items() > 0 ? "source.no-audit.doubted" : "source.no-audit.since";
    }

    /** The number of pages with an ending. */
    @TemplateData
    public record Ended(String key, int count) {}
}
