package mx.vigia.scraper.round;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.SpanishDate;

/** Checks whether the printed numbers of a gazette's recently read issues are consecutive. */
record IssueSequenceCheck(Jdbc jdbc, String site) {
    static final String PROBLEM_CODE = "issues-missing";
    private static final int DAYS_CHECKED = 45;
    private static final Pattern ISSUE_NUMBER_PATTERN = Pattern.compile("([0-9]{3,6})(?:-.*)?");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An issue with stored items, and one of its pages. */
    private record Issue(int number, LocalDate day, String page) {}

    /**
     * Returns gaps between two issue numbers that have fewer working days between them of which a page was read or is
     * known not to exist. Only days within those requested by this round are considered.
     *
     * @param requested the pages this round read, or found not to exist
     */
    List<ReadingProblem> missing(LocalDate today, Collection<URI> requested) {
        var days = requested.stream()
                .flatMap(page -> day(page.toString()).stream())
                .filter(day -> day.isAfter(today.minusDays(DAYS_CHECKED)))
                .collect(Collectors.toCollection(TreeSet::new));
        if (days.isEmpty()) {
            return List.of();
        }
        var pages = findDayPages(days.first());
        days.addAll(pages.values());
        var issues = findIssues(pages);
        return IntStream.range(1, issues.size())
                .boxed()
                .flatMap(i -> findGap(issues.get(i - 1), issues.get(i), days).stream())
                .toList();
    }

    private static Optional<ReadingProblem> findGap(Issue before, Issue after, Set<LocalDate> days) {
        var between = days.stream()
                .filter(day -> day.isAfter(before.day()) && day.isBefore(after.day()))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .count();
        return after.number() - before.number() - 1 <= between
                ? Optional.empty()
                : Optional.of(new ReadingProblem(
                        URI.create(after.page()),
                        PROBLEM_CODE,
                        Expectation.ISSUES_FROM_TO.of(before.number() + 1, after.number() - 1),
                        Expectation.DAYS_READ_BETWEEN.of(between, before.day(), after.day())));
    }

    private static Optional<LocalDate> day(String address) {
        return SpanishDate.parseFileName(address.substring(address.lastIndexOf('/') + 1));
    }

    /** Returns the pages read that are named after a day since then, with that day. */
    private Map<String, LocalDate> findDayPages(LocalDate since) {
        var days = new HashMap<String, LocalDate>();
        jdbc.forEach(
                "select address from known_page where site = ?",
                row -> {
                    var address = row.getString(1);
                    day(address).filter(day -> !day.isBefore(since)).ifPresent(day -> days.put(address, day));
                },
                site);
        return days;
    }

    /** Returns one issue of each day, in order; a citation of another day than its page's is no issue of that page. */
    private List<Issue> findIssues(Map<String, LocalDate> pages) {
        var byDay = new TreeMap<LocalDate, Issue>();
        jdbc.forEach(
                """
                select distinct on (l.address) l.address, s.event from last_said l
                join sighting s using (record_id) where l.address = any (?) and s.subject = 'bill'
                order by l.address, s.number desc
                """,
                row -> {
                    var page = row.getString(1);
                    var citation = tree(row.getString(2)).path("said").path("citation");
                    var number =
                            ISSUE_NUMBER_PATTERN.matcher(citation.path("number").asText());
                    if (number.matches()
                            && citation.path("date")
                                    .asText()
                                    .equals(pages.get(page).toString())) {
                        byDay.putIfAbsent(
                                pages.get(page), new Issue(Integer.parseInt(number.group(1)), pages.get(page), page));
                    }
                },
                Jdbc.array("text", pages.keySet()));
        return List.copyOf(byDay.values());
    }

    static JsonNode tree(String event) {
        try {
            return JSON.readTree(event);
        } catch (JsonProcessingException written) {
            throw new IllegalStateException("a stored event is not valid JSON", written);
        }
    }
}
