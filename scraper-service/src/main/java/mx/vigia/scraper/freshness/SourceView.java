package mx.vigia.scraper.freshness;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.qute.TemplateData;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import mx.vigia.scraper.archive.ArchiveHoldings;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.round.CompletenessAudit;
import mx.vigia.scraper.round.InactiveSites;
import mx.vigia.scraper.round.RoundReport;
import org.jspecify.annotations.Nullable;

/**
 * A site as people and programs see it; moments it has not had yet are absent.
 *
 * @param round its latest round, whether it is over or not
 * @param lastSuccess when a round last gave something and stood for its site, be it in part
 * @param lastWhole when a round last read all there was to read
 * @param usualItems what its rounds usually show
 * @param days the days on which it speaks
 * @param off why nobody visits it, absent where it is visited
 * @param incidents when it did not speak as it should, the latest first
 * @param audit where the totals it prints differ from what we hold
 * @param uncounted true where it was declared without a place where its site prints totals
 * @param archive what the archive holds of it
 */
@TemplateData
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceView(
        String site,
        String name,
        URI home,
        SiteState state,
        @Nullable Instant since,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastWhole,
        @Nullable Instant nextRound,
        int usualItems,
        String days,
        InactiveSites.@Nullable Off off,
        @Nullable RoundReport round,
        List<RoundReport> rounds,
        List<Incident> incidents,
        List<CompletenessAudit.Row> audit,
        @JsonIgnore boolean uncounted,
        ArchiveHoldings archive) {
    private static final String TITLES_EXCHANGED = "titles-exchanged";
    private static final Set<String> DOUBT_CODES = Set.of(
            "empty", "fewer-items", "fewer-named", "fields-missing", "cut-short", TITLES_EXCHANGED, "records-spoilt");

    public SourceView {
        incidents = List.copyOf(incidents);
        audit = List.copyOf(audit);
        rounds = List.copyOf(rounds);
    }

    /** The key of the word for its state. */
    @JsonIgnore
    public String stateKey() {
        return "state." + (off != null ? off.word() : exchangedPages() > 0 ? TITLES_EXCHANGED : state.label());
    }

    /** On how many pages its last round found titles of others, where that alone is why it does not speak as it should. */
    @JsonIgnore
    public long exchangedPages() {
        var doubts = lastProblems().stream().filter(this::isDoubt).toList();
        var alone = state == SiteState.CHANGED_SHAPE
                && over().stream().noneMatch(last -> last.has("page-changed"))
                && doubts.stream().allMatch(problem -> problem.what().equals(TITLES_EXCHANGED));
        return alone ? doubts.stream().map(ReadingProblem::address).distinct().count() : 0;
    }

    /** The key of the word for why an incident is one. */
    public String whyKey(Incident incident) {
        return incident.endedAt() == null && incident.why() == state && off == null ? stateKey() : incident.whyKey();
    }

    /** The key of the sentence that explains its state; a site that speaks may not have been heard to the end, and a first round may go on. */
    @JsonIgnore
    public String stateHelpKey() {
        if (off == null && state == SiteState.SPEAKING && !caveatKey().isEmpty()) {
            return "state.speaking.in-part.help";
        }
        var begun = off == null
                && state == SiteState.NEVER_VISITED
                && rounds.stream().anyMatch(this::isUnderWay);
        return begun ? "state.never-visited.under-way.help" : stateKey() + ".help";
    }

    /** The key of the word for how its last round ended, where it did not read all there was; empty where it did. */
    @JsonIgnore
    public String caveatKey() {
        return over().stream()
                .filter(last -> !last.ending().isComplete())
                .map(this::roundKey)
                .findFirst()
                .orElse("");
    }

    /** Its last round that is over, or none: what one under way has read so far says nothing yet. */
    @JsonIgnore
    public List<RoundReport> over() {
        return rounds.stream()
                .filter(report -> report.ending() != null)
                .limit(1)
                .toList();
    }

    /** What is to be looked at of its last round that is over. */
    @JsonIgnore
    public List<ReadingProblem> lastProblems() {
        return over().stream().flatMap(last -> last.problems().stream()).toList();
    }

    /** True for a round that goes on and has counted some of its pages; one that waits for its turn has not. */
    public boolean isUnderWay(RoundReport report) {
        return report.state() == RoundReport.State.RUNNING;
    }

    /** True for a round that is over: only then is it said what it has found to be looked at. */
    public boolean isOver(RoundReport report) {
        return report.endedAt() != null;
    }

    /** True where its last round read all there was to read. */
    @JsonProperty
    public boolean wholeRound() {
        return caveatKey().isEmpty();
    }

    /** The key of the word for a problem. */
    public String problemKey(ReadingProblem problem) {
        return "problem." + problem.what();
    }

    /** True where a person may say that the page is right as it is. */
    public boolean isDoubt(ReadingProblem problem) {
        return DOUBT_CODES.contains(problem.what());
    }

    /** The key of the words for the days on which it speaks. */
    @JsonIgnore
    public String daysKey() {
        return "days." + days;
    }

    /** The word that colours its state. */
    @JsonIgnore
    public String status() {
        return off == null ? state.label() : off.word();
    }

    /** The key of the word for how a round went. */
    public String roundKey(RoundReport report) {
        return report.ending() == null
                ? "round.state." + report.state().label()
                : "ending." + report.ending().label();
    }

    /** How many pages of a round ended how, in a fixed order. */
    public List<Ended> endings(RoundReport report) {
        return new TreeMap<>(report.endings())
                .entrySet().stream()
                        .map(entry -> new Ended("ending." + entry.getKey().label(), entry.getValue()))
                        .toList();
    }

    /** The key of the sentence that says why nobody visits it. */
    @JsonIgnore
    public String offKey() {
        return off == null ? "" : "source.off." + off.word();
    }

    /** The key of the word for what is the matter now, where an incident that lasts began with something else; empty where it did not. */
    public String nowKey(Incident incident) {
        var other = incident.endedAt() == null && incident.why() != state;
        return other ? "state." + state.label() : "";
    }

    /** The key of the word for a difference. */
    public String auditKey(CompletenessAudit.Row row) {
        return "problem." + row.what();
    }

    /** The key of the sentence that says why no difference is shown: nothing was compared, nothing could be, or nothing differs. */
    @JsonIgnore
    public String noAuditKey() {
        if (over().isEmpty()) {
            return "source.unread";
        }
        if (uncounted) {
            return "source.no-audit.no-counts";
        }
        if (over().getFirst().ending().isSound()) {
            return "source.no-audit";
        }
        if (lastSuccess == null) {
            return "source.no-audit.never";
        }
        return over().getFirst().items() > 0 ? "source.no-audit.doubted" : "source.no-audit.since";
    }

    /** So many pages that ended so. */
    @TemplateData
    public record Ended(String key, int count) {}
}
