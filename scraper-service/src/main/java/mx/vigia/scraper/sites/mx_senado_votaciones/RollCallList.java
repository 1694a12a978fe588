package mx.vigia.scraper.sites.mx_senado_votaciones;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.StatedVote.Ballot;
import mx.vigia.scraper.reading.StatedVote.Total;

/** One roll call in a record of debates: the names, then what the secretary and the president state about them. */
final class RollCallList {
    private final List<Ballot> ballots = new ArrayList<>();
    private final List<Total> announced = new ArrayList<>();
    private String outcome = "";

    /** Adds a row of name, group and position; some rows hold several people, a paragraph each, and some none. */
    void add(Region row) {
        var cells = row.all("td");
        var names = paragraphs(cells.get(0));
        var groups = paragraphs(cells.get(1));
        var positions = paragraphs(cells.get(2));
        for (var i = 0; i < names.size(); i++) {
            var group = i < groups.size() ? groups.get(i) : "";
            var position = i < positions.size() ? positions.get(i) : "";
            ballots.add(new Ballot(names.get(i), "", Senate.group(group), Senate.position(position)));
        }
    }

    /** Adds a paragraph after the names; the first with figures is the announcement, the next the ruling. */
    void takeParagraph(String words) {
        if (announced.isEmpty()) {
            Announced.in(words).ifPresent(announced::add);
        } else if (outcome.isEmpty()) {
            outcome = findRuling(Senate.normalize(words));
        }
    }

    boolean isAnnounced() {
        return !announced.isEmpty();
    }

    boolean isEmpty() {
        return ballots.isEmpty();
    }

    List<Ballot> ballots() {
        return ballots;
    }

    List<Total> totals() {
        return announced;
    }

    String outcome() {
        return outcome;
    }

    /** Returns differences between the names and what was read out. */
    List<ReadingProblem> problems(URI page) {
        var counted = Senate.totalOfCastVotes(count("favour"), count("against"), count("abstention"));
        if (announced.isEmpty()) {
            return List.of(new ReadingProblem(page, "count-differs", "an announcement of the result", "none"));
        }
        var read = announced.getFirst();
        return read.equals(counted)
                ? List.of()
                : List.of(new ReadingProblem(page, "count-differs", read.toString(), counted.toString()));
    }

    private int count(String position) {
        return (int) ballots.stream().filter(b -> b.position().equals(position)).count();
    }

    private static String findRuling(String words) {
        if (words.matches(
                ".*\\b(?:no ser|no es|no queda|no ha sido) aprobad[oa]s?\\b.*|.*\\b(?:desechad|rechazad)[oa]s?\\b.*")) {
            return "rejected";
        }
        return words.matches(".*\\baprobad[oa]s?\\b.*") ? "passed" : "";
    }

    private static List<String> paragraphs(Region cell) {
        var several = cell.all("p").stream()
                .map(Region::text)
                .filter(t -> !t.isEmpty())
                .toList();
        if (several.size() > 1) {
            return several;
        }
        return cell.text().isEmpty() ? List.of() : List.of(cell.text());
    }
}
