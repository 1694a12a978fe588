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
 * The state of a stack before a fault, to check that afterwards each matter exists once and causes no second alert.
 *
 * @param before the titles before it, and how many bore each
 * @param shown the titles under which the sites showed matters before it, and how many the site that showed most of
 *     them
 * @param opening the titles of what was read without alerts
 * @param lastLetter the newest letter before it
 */
record SiteSnapshots(
        HttpSession visitor,
        Map<String, Long> before,
        Map<String, Long> shown,
        Set<String> opening,
        String lastLetter) {

    /** Adds what is not as expected after the site has recovered; {@code published} is the title of what is new. */
    void judge(String published, List<String> wrong) {
        var now = TitleCounts.countTitles(new BillsClient(visitor).findAll());
        var shownNow = TitleCounts.shown(visitor);
        now.forEach((title, count) -> {
            if (opening.contains(title) && !title.equals(published) && isDuplicated(title, count, shownNow)) {
                wrong.add("'%s' is listed %d times, and %d before".formatted(title, count, before.get(title)));
            }
        });
        duplicates().forEach(what -> wrong.add("published twice: " + what));
        findRepeatedAlerts(now.keySet()).forEach((title, subject) -> {
            if (!isMoreThanBefore(title, now.getOrDefault(title, 0L), shownNow)) {
                wrong.add("a letter, '%s', is about '%s', which has no change".formatted(subject, title));
            }
        });
    }

    /**
     * Whether more bills bear the title than before, and more than any site shows or showed at once. Two initiatives
     * may bear the same words, and the second of them may be read only now, though it was shown before.
     */
    boolean isDuplicated(String title, long count, Map<String, Long> shownNow) {
        var atOnce = Math.max(shown.getOrDefault(title, 0L), shownNow.getOrDefault(title, 0L));
        return count > Math.max(before.getOrDefault(title, count), atOnce);
    }

    /** Whether the stack knows more matters of that title than before, or a site shows more. */
    boolean isMoreThanBefore(String title, long count, Map<String, Long> shownNow) {
        return count > before.getOrDefault(title, 0L)
                || shownNow.getOrDefault(title, 0L) > shown.getOrDefault(title, 0L);
    }

    /**
     * Returns letters about bills only: a source's outage and its recovery cause two letters about one subject, which
     * are ignored here.
     */
    private List<Letter> aboutBills() {
        return new TrayClient(visitor)
                .after(lastLetter).stream()
                        .filter(letter -> letter.text().contains("/bills/"))
                        .toList();
    }

    /** Returns who was alerted of one fact under two names, and of which fact. */
    private Set<String> duplicates() {
        var names = new TreeMap<String, String>();
        var twice = new TreeSet<String>();
        for (var letter : aboutBills()) {
            for (var given : letter.facts()) {
                var fact = letter.to() + " " + given;
                if (!names.getOrDefault(fact, letter.messageId()).equals(letter.messageId())) {
                    twice.add(letter.to() + " of " + letter.subject());
                }
                names.put(fact, letter.messageId());
            }
        }
        return twice;
    }

    /**
     * Returns repeated alerts about matters from before the first fault. They are found by what a letter about a bill
     * says, with its subject, since the name of a law is part of many titles.
     */
    private Map<String, String> findRepeatedAlerts(Set<String> now) {
        var fresh = new TreeSet<>(now);
        fresh.removeAll(opening);
        var about = aboutBills().stream()
                .filter(letter -> fresh.stream().noneMatch(letter::mentions))
                .toList();
        var given = new TreeMap<String, String>();
        opening.forEach(title -> about.stream()
                .filter(letter -> letter.mentions(title))
                .findFirst()
                .ifPresent(letter -> given.put(title, letter.subject())));
        return given;
    }
}
