package mx.vigia.scraper.round;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.ProblemValue;
import mx.vigia.scraper.reading.ReadingProblem;

/** Checks whether the totals printed by one page of a vote agree with the names listed by other pages. */
record VoteTotalsCheck(Jdbc jdbc, String site) {
    static final String PROBLEM_CODE = "votes-differ";
    private static final List<String> POSITIONS = List.of("favour", "against", "abstention");
    private static final int MAX_VOTES = 500;

    /**
     * What the pages of a vote state together: the printed rows, their addresses, and how many names are listed by
     * group and position.
     */
    private static final class StatedVotes {
        private JsonNode totals;
        private URI page;
        private final Map<String, Map<String, Set<String>>> names = new LinkedHashMap<>();

        private void ballot(JsonNode ballot) {
            names.computeIfAbsent(normalize(ballot.path("group").asText()), group -> new HashMap<>())
                    .computeIfAbsent(ballot.path("position").asText(), position -> new HashSet<>())
                    .add(ballot.path("voter").asText() + " "
                            + ballot.path("key").asText());
        }
    }

    /**
     * Returns, for the votes of these pages, each group whose listed names differ from its total; names never listed
     * are not missed.
     */
    List<ReadingProblem> findDiffering(Collection<String> pages) {
        var found = new ArrayList<ReadingProblem>();
        for (var record : findVotes(pages)) {
            var statedVotes = findStated(record);
            if (statedVotes.totals != null) {
                statedVotes.totals.forEach(row -> findDiffering(statedVotes, row, found));
            }
        }
        return found;
    }

    private static void findDiffering(StatedVotes statedVotes, JsonNode row, List<ReadingProblem> found) {
        var group = row.path("group").asText();
        var names = statedVotes.names.get(normalize(group));
        if (names == null) {
            return;
        }
        var printed = POSITIONS.stream().map(each -> row.path(each).asInt()).toList();
        var listed = POSITIONS.stream()
                .map(each -> names.getOrDefault(each, Set.of()).size())
                .toList();
        if (!printed.equals(listed)) {
            found.add(new ReadingProblem(
                    statedVotes.page, PROBLEM_CODE, countsText(group, printed), countsText(group, listed)));
        }
    }

    private static ProblemValue countsText(String group, List<Integer> of) {
        return Expectation.VOTES_OF.of(group.isEmpty() ? "—" : group, of.get(0), of.get(1), of.get(2));
    }

    private List<Long> findVotes(Collection<String> pages) {
        return jdbc.list("""
            select distinct l.record_id from last_said l join source_record r on r.id = l.record_id
            where r.site = ? and l.address = any (?) and starts_with(r.source_key, 'vote/') limit ?
            """, row -> row.getLong(1), site, Jdbc.array("text", pages), MAX_VOTES);
    }

    /** Returns the last statement of each page about the vote. */
    private StatedVotes findStated(long vote) {
        var pages = new LinkedHashMap<String, JsonNode>();
        jdbc.forEach(
                "select event from sighting where record_id = ? order by revision",
                row -> {
                    var event = IssueSequenceCheck.tree(row.getString(1));
                    pages.put(event.path("provenance").path("address").asText(), event.path("said"));
                },
                vote);
        var together = new StatedVotes();
        pages.forEach((address, stated) -> {
            var ballots = stated.path("ballots");
            if (!isPersonsOwnPage(ballots)) {
                ballots.forEach(together::ballot);
            }
            if (!stated.path("totals").isEmpty()) {
                together.totals = stated.path("totals");
                together.page = URI.create(address);
            }
        });
        return together;
    }

    /**
     * Returns whether a page lists one person's votes, which names no group: it says nothing of how many others voted.
     */
    private static boolean isPersonsOwnPage(JsonNode ballots) {
        return ballots.size() == 1 && ballots.path(0).path("group").asText().isEmpty();
    }

    private static String normalize(String group) {
        return group.strip().toLowerCase(Locale.ROOT);
    }
}
