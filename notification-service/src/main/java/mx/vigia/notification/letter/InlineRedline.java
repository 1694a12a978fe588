package mx.vigia.notification.letter;

import io.quarkus.qute.TemplateData;
import java.util.Arrays;
import java.util.List;

/**
 * A redline of two wordings of one sentence: their common beginning, what was struck, what replaced it, and their
 * common end.
 *
 * <p>Two are one sentence where the common beginning and end make at least half of the longer one, in words; otherwise
 * nothing is treated as common, whatever words they share in between.
 */
@TemplateData
record InlineRedline(String lead, String gone, String come, String tail) {
    /** The minimum number of words: shorter texts are read at a glance, so they are shown whole, before and after. */
    private static final int MIN_WORDS = 6;

    static InlineRedline of(String before, String after) {
        var old = splitWords(before);
        var now = splitWords(after);
        int max = Math.min(old.size(), now.size());
        int lead = 0;
        while (lead < max && old.get(lead).equals(now.get(lead))) {
            lead++;
        }
        int tail = 0;
        while (tail < max - lead
                && old.reversed().get(tail).equals(now.reversed().get(tail))) {
            tail++;
        }
        return max < MIN_WORDS || 2 * (lead + tail) < Math.max(old.size(), now.size())
                ? new InlineRedline("", before, after, "")
                : new InlineRedline(
                        joinWords(old.subList(0, lead)),
                        joinWords(old.subList(lead, old.size() - tail)),
                        joinWords(now.subList(lead, now.size() - tail)),
                        joinWords(now.subList(now.size() - tail, now.size())));
    }

    /** Returns the same with at most this many words on each side of the change. */
    InlineRedline within(int words) {
        var before = splitWords(lead);
        var after = splitWords(tail);
        return new InlineRedline(
                before.size() <= words ? lead : "…" + joinWords(before.subList(before.size() - words, before.size())),
                gone,
                come,
                after.size() <= words ? tail : joinWords(after.subList(0, words)) + "…");
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
