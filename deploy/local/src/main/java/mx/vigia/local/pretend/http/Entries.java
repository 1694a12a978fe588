package mx.vigia.local.pretend.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks list entries and their titles in a page by private characters, so that faults can move, exchange and remove
 * them.
 */
public final class Entries {
    private static final char ENTRY_BEGINS = '\uE000';
    private static final char ENTRY_ENDS = '\uE001';
    private static final char TITLE_BEGINS = '\uE002';
    private static final char TITLE_ENDS = '\uE003';
    private static final Pattern MARK =
            Pattern.compile("[" + ENTRY_BEGINS + ENTRY_ENDS + TITLE_BEGINS + TITLE_ENDS + "]");
    private static final Pattern TITLE =
            Pattern.compile(TITLE_BEGINS + "([^" + TITLE_BEGINS + TITLE_ENDS + "]*)" + TITLE_ENDS);
    private static final Pattern ENTRY =
            Pattern.compile(ENTRY_BEGINS + "([^" + ENTRY_BEGINS + ENTRY_ENDS + "]*)" + ENTRY_ENDS);
    private static final Pattern RUN =
            Pattern.compile("(?:" + ENTRY.pattern() + "[\\s,]*)*" + ENTRY.pattern(), Pattern.DOTALL);
    private static final int HUNDRED = 100;

    private Entries() {}

    /** Marks one entry of a list. Adjacent entries, with nothing but space and commas between, form one list. */
    public static String entry(String words) {
        return ENTRY_BEGINS + words + ENTRY_ENDS;
    }

    /** Marks the title within an entry, to distinguish it from the address and key. */
    public static String title(String words) {
        return TITLE_BEGINS + words + TITLE_ENDS;
    }

    /** Returns the marked titles, in order. */
    public static List<String> findTitles(String words) {
        return TITLE.matcher(words).results().map(r -> r.group(1)).toList();
    }

    /** Returns the entry with its title replaced by this one. */
    public static String withTitle(String entry, String title) {
        return TITLE.matcher(entry).replaceAll(Matcher.quoteReplacement(title(title)));
    }

    /** Returns the number of marked entries. */
    public static int count(String words) {
        return (int) words.chars().filter(c -> c == ENTRY_BEGINS).count();
    }

    /** Returns the text without marks, as it is sent. */
    public static String removeMarks(String words) {
        return MARK.matcher(words).replaceAll("");
    }

    /** Shuffles every list, always in the same way for the same seed. */
    public static String shuffle(String words, long seed) {
        return RUN.matcher(words).replaceAll(run -> Matcher.quoteReplacement(shuffleRun(run.group(), seed)));
    }

    /** Returns the text with every list empty, without the commas between entries. */
    public static String withoutEntries(String words) {
        return RUN.matcher(words).replaceAll("");
    }

    /** Changes entries, leaving at most this percentage as they are; the seed decides which ones. */
    public static String changed(String words, int kept, long seed, UnaryOperator<String> change) {
        var count = count(words);
        var stay = new ArrayList<Boolean>();
        for (int i = 0; i < count; i++) {
            stay.add(i < count * kept / HUNDRED);
        }
        Collections.shuffle(stay, new Random(seed));
        var next = stay.iterator();
        return ENTRY.matcher(words)
                .replaceAll(e -> Matcher.quoteReplacement(
                        next.next() ? e.group() : ENTRY_BEGINS + change.apply(e.group(1)) + ENTRY_ENDS));
    }

    private static String shuffleRun(String run, long seed) {
        var entries = all(run);
        var other = new ArrayList<>(entries);
        Collections.shuffle(other, new Random(seed));
        if (other.equals(entries)) {
            Collections.rotate(other, 1);
        }
        var next = other.iterator();
        return ENTRY.matcher(run).replaceAll(e -> Matcher.quoteReplacement(next.next()));
    }

    /** Returns every marked entry, in the order of the page, with its marks. */
    public static List<String> all(String run) {
        return ENTRY.matcher(run).results().map(r -> r.group()).toList();
    }
}
