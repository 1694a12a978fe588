package mx.vigia.scraper.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The entries of a page, each read separately: an unreadable one is reported and the others are kept. */
public record EntryList<T>(List<T> read, List<ReadingProblem> unread) {
    public EntryList {
        read = List.copyOf(read);
        unread = List.copyOf(unread);
    }

    /**
     * Reads the entries that this reader can read.
     *
     * @param words the visible text of an entry, to name it by
     * @throws PageChanged if fewer than half of them can be read: then the page has changed
     */
    public static <E, T> EntryList<T> of(
            FetchedPage page, List<E> entries, Function<E, String> words, Function<E, T> reader) {
        var read = new ArrayList<T>();
        var unread = new ArrayList<ReadingProblem>();
        for (var entry : entries) {
            try {
                read.add(reader.apply(entry));
            } catch (PageChanged changed) {
                var missed = changed.problem();
                unread.add(new ReadingProblem(
                        page.address(),
                        "entry-unread",
                        missed.expected(),
                        words.apply(entry),
                        missed.expects(),
                        List.of()));
            }
        }
        if (unread.size() > read.size()) {
            var first = unread.getFirst();
            throw new PageChanged(
                    page.address(),
                    first.expected(),
                    "none in %d of %d entries: %s".formatted(unread.size(), entries.size(), first.found()));
        }
        return new EntryList<>(read, unread);
    }
}
