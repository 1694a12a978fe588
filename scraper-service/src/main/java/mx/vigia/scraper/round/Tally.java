package mx.vigia.scraper.round;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.Problem;

/** What a round has counted so far. */
final class Tally {
    private final List<Problem> problems = new ArrayList<>();
    private int pages;
    private int items;
    private int published;
    private int unanswered;

    void read(int itemsOnPage, int news) {
        pages++;
        items += itemsOnPage;
        published += news;
        unanswered = 0;
    }

    void unchanged(int itemsOnPage) {
        read(itemsOnPage, 0);
    }

    void missing() {
        unanswered = 0;
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    void problem(URI address, String what, String expected, String found) {
        problems.add(new Problem(address, what, expected, found));
    }

    void unanswered() {
        unanswered++;
    }

    int unansweredInARow() {
        return unanswered;
    }

    int pages() {
        return pages;
    }

    int items() {
        return items;
    }

    int published() {
        return published;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
