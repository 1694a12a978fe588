package mx.vigia.notification.letter;

import io.quarkus.qute.TemplateData;
import java.util.Arrays;
import java.util.List;

/**
 * Two wordings of one sentence, put together: what both begin with, what was struck, what came in its place, and what both end with.
 *
 * <p>Two that have less than half of their words in common are not one sentence: nothing of them is taken as the same.
 */
@TemplateData
record Redlined(String lead, String gone, String come, String tail) {
    private static final int SHORTEST = 6;

    static Redlined of(String before, String after) {
        var old = words(before);
        var now = words(after);
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
        return most < SHORTEST || 2 * (lead + tail) < Math.max(old.size(), now.size())
                ? new Redlined("", before, after, "")
                : new Redlined(
                        joined(old.subList(0, lead)),
                        joined(old.subList(lead, old.size() - tail)),
                        joined(now.subList(lead, now.size() - tail)),
                        joined(now.subList(now.size() - tail, now.size())));
    }

    /** Whether both are one sentence. */
    public boolean one() {
        return !lead.isEmpty() || !tail.isEmpty();
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }
}
