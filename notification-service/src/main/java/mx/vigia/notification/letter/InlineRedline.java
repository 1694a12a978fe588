package mx.vigia.notification.letter;

import io.quarkus.qute.TemplateData;
import java.util.Arrays;
import java.util.List;

/**
 * Two wordings of one sentence, put together: what both begin with, what was struck, what came in its place, and what both end with.
 *
 * <p>Two are one sentence where what both begin with and what both end with make at least half of the longer one, in words; of others nothing is taken as the same, whatever
 * words they share in between.
 */
@TemplateData
record InlineRedline(String lead, String gone, String come, String tail) {
    /** Fewer words than these are read at a glance: they are told whole, before and after, rather than pieced together. */
    private static final int MIN_WORDS = 6;

    static InlineRedline of(String before, String after) {
        var old = splitWords(before);
        var now = splitWords(after);
        int most = Math.min(old.size(), now.size());
        int lead = 0;
        while (lead < most && old.get(lead).equals(now.get(lead))) {
            lead++;
        }
        int tail = 0;
        while (tail < most - lead
                && old.reversed().get(tail).equals(now.reversed().get(tail))) {
            tail++;
        }
        return most < MIN_WORDS || 2 * (lead + tail) < Math.max(old.size(), now.size())
                ? new InlineRedline("", before, after, "")
                : new InlineRedline(
                        joinWords(old.subList(0, lead)),
                        joinWords(old.subList(lead, old.size() - tail)),
                        joinWords(now.subList(lead, now.size() - tail)),
                        joinWords(now.subList(now.size() - tail, now.size())));
    }

    /** Whether both are one sentence. */
    public boolean one() {
        return !lead.isEmpty() || !tail.isEmpty();
    }

    private static List<String> splitWords(String text) {
        return Arrays.asList(text.split(" "));
    }

    private static String joinWords(List<String> words) {
        return String.join(" ", words);
    }
}
