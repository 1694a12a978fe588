package mx.vigia.scraper.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.reading.ReadingProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Differences between the totals and numbering printed by a site and the stored records; a row is kept until its page
 * agrees.
 */
@ApplicationScoped
public class CompletenessAudit {
    /** Problems found across several pages, and so checked again after every round. */
    private static final Set<String> CROSS_PAGE_PROBLEMS =
            Set.of(IssueSequenceCheck.PROBLEM_CODE, VoteTotalsCheck.PROBLEM_CODE);

    private static final Set<String> AUDITED_PROBLEMS = Set.of(
            "count-differs",
            "hole-in-numbering",
            "numbers-missing",
            IssueSequenceCheck.PROBLEM_CODE,
            VoteTotalsCheck.PROBLEM_CODE);
    private static final int MAX_PROBLEMS = 200;

    private final Jdbc database;

    CompletenessAudit(Jdbc database) {
        this.database = database;
    }

    /** One difference: which page prints what, what is stored, since when. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "PrintedDifference")
    public record Row(URI address, @Schema(required = true) String what, String printed, String held, Instant since) {}

    /** Returns the current differences, the oldest first. */
    public List<Row> of(String site) {
        return database.list(
                "select address, what, printed, held, since from audit where site = ? order by since, address, printed limit "
                        + MAX_PROBLEMS,
                row -> new Row(
                        URI.create(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        Jdbc.instant(row, 5)),
                site);
    }

    /** Returns problems where the numbers printed by the pages of a round are not all stored. */
    List<ReadingProblem> missing(String site, RoundCounts roundCounts) {
        var found = new ArrayList<ReadingProblem>();
        var storedNumbers = new StoredNumbers(database, site);
        for (var page : roundCounts.printed().entrySet()) {
            for (var range : page.getValue()) {
                storedNumbers.missing(page.getKey(), range).ifPresent(found::add);
            }
        }
        return found;
    }

    /**
     * Returns problems where pages contradict each other: issues missing between stored ones, totals of votes other
     * than the names listed elsewhere.
     */
    List<ReadingProblem> auditAcrossPages(String site, RoundCounts roundCounts, LocalDate today) {
        var pages = new HashSet<>(findAuditedPages(site));
        roundCounts.read().forEach(page -> pages.add(page.toString()));
        var found = new ArrayList<>(new IssueSequenceCheck(database, site).missing(today, roundCounts.read()));
        found.addAll(new VoteTotalsCheck(database, site).findDiffering(pages));
        return found;
    }

    private List<String> findAuditedPages(String site) {
        return database.list(
                "select address from audit where site = ? and what = ?",
                row -> row.getString(1),
                site,
                VoteTotalsCheck.PROBLEM_CODE);
    }

    /** Stores the differences printed by this round's pages, and deletes those of its pages that are resolved. */
    void after(String site, RoundCounts roundCounts, Instant now) {
        var audited = roundCounts.problems().stream()
                .filter(problem -> AUDITED_PROBLEMS.contains(problem.what()))
                .toList();
        database.runInTransaction(jdbc -> {
            jdbc.batch("""
                    insert into audit (site, address, what, printed, held, since, seen_at) values (?, ?, ?, ?, ?, ?, ?)
                    on conflict (site, address, what, printed, held) do update set seen_at = excluded.seen_at
                    """, audited, problem -> columns(site, problem, now));
            jdbc.update(
                    "delete from audit where site = ? and (address = any (?) or what = any (?)) and seen_at < ?",
                    site,
                    Jdbc.array(
                            "text",
                            roundCounts.read().stream().map(URI::toString).toList()),
                    Jdbc.array("text", CROSS_PAGE_PROBLEMS),
                    now);
        });
    }

    private static Object[] columns(String site, ReadingProblem problem, Instant now) {
        return new Object[] {
            site, problem.address().toString(), problem.what(), problem.expected(), problem.found(), now, now
        };
    }
}
