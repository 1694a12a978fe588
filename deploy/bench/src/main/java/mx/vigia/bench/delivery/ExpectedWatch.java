package mx.vigia.bench.delivery;

import java.util.List;

/** One watch of one person: all of these words. */
record ExpectedWatch(int person, List<String> words) {
    String query() {
        return String.join(" ", words);
    }
}
