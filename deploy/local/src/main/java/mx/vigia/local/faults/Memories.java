package mx.vigia.local.faults;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mx.vigia.local.visit.Archive;
import mx.vigia.local.visit.PostBox;
import mx.vigia.local.visit.PostBox.Letter;
import mx.vigia.local.visit.Visitor;

/**
 * What a house remembers of what stood there before something went wrong: each matter once, and nobody is told of it anew.
 *
 * @param before the titles before it, and how many bore each
 * @param shown the titles under which the sites showed matters before it, and how often
 * @param opening the titles of what was read in silence
 * @param lastLetter the newest letter before it
 */
record Memories(
        Visitor visitor, Map<String, Long> before, Map<String, Long> shown, Set<String> opening, String lastLetter) {

    /** Adds what is not as it should be, the site being well again; {@code published} is the title of what is new. */
    void judge(String published, List<String> wrong) {
        var now = Sweep.titles(new Archive(visitor).everything());
        var more = more(Sweep.shown(visitor));
        now.forEach((title, count) -> {
            if (opening.contains(title) && !title.equals(published) && isMultiplied(title, count, more)) {
                wrong.add("'%s' stands %d times, and %d before".formatted(title, count, before.get(title)));
            }
        });
        toldTwice().forEach(what -> wrong.add("told twice: " + what));
        toldAnew(now.keySet()).stream()
                .filter(title -> !more.containsKey(title))
                .forEach(title -> wrong.add("a letter speaks of '%s', of which nothing is new".formatted(title)));
    }

    /** The titles under which the sites have come to show more since: two initiatives may bear the same words. */
    Map<String, Long> more(Map<String, Long> shownNow) {
        var more = new TreeMap<String, Long>();
        shownNow.forEach((title, count) -> more.put(title, count - shown.getOrDefault(title, 0L)));
        more.values().removeIf(count -> count <= 0);
        return more;
    }

    /** True where more bear the title than did before, and the sites did not bring them. */
    boolean isMultiplied(String title, long count, Map<String, Long> more) {
        return count > before.getOrDefault(title, count) + more.getOrDefault(title, 0L);
    }

    /** That a source fell silent and that it is back are two letters about one thing, and no matter of this. */
    private List<Letter> aboutBills() {
        return new PostBox(visitor)
                .after(lastLetter).stream()
                        .filter(letter -> letter.text().contains("/bills/"))
                        .toList();
    }

    /** Whom one fact was told under two names, and which. */
    private Set<String> toldTwice() {
        var names = new TreeMap<String, String>();
        var twice = new TreeSet<String>();
        for (var letter : aboutBills()) {
            var fact = letter.to() + " " + letter.header("X-Vigia-Fact");
            var name = names.getOrDefault(fact, letter.messageId());
            if (!fact.endsWith(" ") && !name.equals(letter.messageId())) {
                twice.add(letter.to() + " of " + letter.subject());
            }
            names.put(fact, name);
        }
        return twice;
    }

    /** What was there before the first mishap, and is what a letter about a bill speaks of: the name of a law is part of many titles. */
    private Set<String> toldAnew(Set<String> now) {
        var fresh = new TreeSet<>(now);
        fresh.removeAll(opening);
        var about = aboutBills().stream()
                .filter(letter -> fresh.stream().noneMatch(letter::speaksOf))
                .toList();
        var told = new TreeSet<>(opening);
        told.removeIf(title -> about.stream().noneMatch(letter -> letter.speaksOf(title)));
        return told;
    }
}
