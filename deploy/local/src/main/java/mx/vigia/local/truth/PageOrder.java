package mx.vigia.local.truth;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import mx.vigia.local.truth.Truth.RecordedPage;

/** An order in which pages are read: drawn by the seed, each after those that it says were published before it. */
record PageOrder(List<RecordedPage> pages) {
    PageOrder {
        pages = List.copyOf(pages);
    }

    static PageOrder of(List<RecordedPage> all, long seed) {
        var random = new Random(seed * 7_919);
        var left = new ArrayList<>(all);
        var read = new HashSet<String>();
        var ordered = new ArrayList<RecordedPage>();
        while (!left.isEmpty()) {
            var possible =
                    left.stream().filter(page -> read.containsAll(page.after())).toList();
            if (possible.isEmpty()) {
                throw new IllegalStateException("Expected pages of which one is after no other, but found "
                        + left.stream().map(RecordedPage::file).toList());
            }
            var next = possible.get(random.nextInt(possible.size()));
            left.remove(next);
            read.add(next.file());
            ordered.add(next);
        }
        return new PageOrder(ordered);
    }
}
