package mx.vigia.local.faults;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mx.vigia.local.client.BillsClient;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.client.TrayClient;
import mx.vigia.local.client.TrayClient.Letter;

/**
 * What a house remembers of what stood there before something went wrong: each matter once, and nobody is told of it anew.
 *
 * @param before the titles before it, and how many bore each
 * @param shown the titles under which the sites showed matters before it, and how many the site that showed most of them
 * @param opening the titles of what was read in silence
 * @param lastLetter the newest letter before it
 */
record SiteSnapshots(
        HttpSession visitor,
        Map<String, Long> before,
        Map<String, Long> shown,
        Set<String> opening,
        String lastLetter) {

    /** Adds what is not as it should be, the site being well again; {@code published} is the title of what is new. */
    void judge(String published, List<String> wrong) {
        var now = Sweep.countTitles(new BillsClient(visitor).everything());
        var shownNow = Sweep.shown(visitor);
        now.forEach((title, count) -> {
            if (opening.contains(title) && !title.equals(published) && isDuplicated(title, count, shownNow)) {
                wrong.add("'%s' stands %d times, and %d before".formatted(title, count, before.get(title)));
            }
        });
        toldTwice().forEach(what -> wrong.add("told twice: " + what));
        findRepeatedAlerts(now.keySet()).forEach((title, subject) -> {
            if (!isMoreThanBefore(title, now.getOrDefault(title, 0L), shownNow)) {
                wrong.add("a letter, '%s', speaks of '%s', of which nothing is new".formatted(subject, title));
            }
        });
    }

    /**
     * True where more bear the title than did before, and more than any site shows or showed at once: two initiatives may bear the same
     * words, and the second of them may be read only now, though it was shown before.
     */
    boolean isDuplicated(String title, long count, Map<String, Long> shownNow) {
        var atOnce = Math.max(shown.getOrDefault(title, 0L), shownNow.getOrDefault(title, 0L));
        return count > Math.max(before.getOrDefault(title, count), atOnce);
    }

    /** True where the house has come to know of another matter of that title, or a site to show one. */
    boolean isMoreThanBefore(String title, long count, Map<String, Long> shownNow) {
        return count > before.getOrDefault(title, 0L)
                || shownNow.getOrDefault(title, 0L) > shown.getOrDefault(title, 0L);
    }

    /** That a source fell silent and that it is back are two letters about one thing, and no matter of this. */
    private List<Letter> aboutBills() {
        return new TrayClient(visitor)
                .after(lastLetter).stream()
                        .filter(letter -> letter.text().contains("/bills/"))
                        .toList();
    }

    /** Whom one fact was told under two names, and which. */
    private Set<String> toldTwice() {
        var names = new TreeMap<String, String>();
        var twice = new TreeSet<String>();
        for (var letter : aboutBills()) {
            for (var told : letter.facts()) {
                var fact = letter.to() + " " + told;
                if (!names.getOrDefault(fact, letter.messageId()).equals(letter.messageId())) {
                    twice.add(letter.to() + " of " + letter.subject());
                }
                names.put(fact, letter.messageId());
            }
        }
        return twice;
    }

    /** What was there before the first mishap, and is what a letter about a bill speaks of, with its subject: the name of a law is part of many titles. */
    private Map<String, String> findRepeatedAlerts(Set<String> now) {
        var fresh = new TreeSet<>(now);
        fresh.removeAll(opening);
        var about = aboutBills().stream()
                .filter(letter -> fresh.stream().noneMatch(letter::mentions))
                .toList();
        var told = new TreeMap<String, String>();
        opening.forEach(title -> about.stream()
                .filter(letter -> letter.mentions(title))
                .findFirst()
                .ifPresent(letter -> told.put(title, letter.subject())));
        return told;
    }
}
