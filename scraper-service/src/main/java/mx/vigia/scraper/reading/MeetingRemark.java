package mx.vigia.scraper.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A meeting's name in a list, and the remark that it is off: in brackets, behind a comma or dash, before or behind the
 * word for the meeting. Where such words are what a meeting is about they are no remark.
 *
 * @param name without the remark, in small letters without accents
 * @param status {@code cancelled} or {@code postponed}; empty if there is no remark
 */
record MeetingRemark(String name, String status) {
    private static final String CANCELLED = "(?:se cancel(?:a|o|ara)|cancelad[ao])";
    private static final String POSTPONED = "(?:se"
            + " (?:pospone|pospuso|difiere|difirio|aplaza|aplazo|reprograma|reprogramo)|(?:pospuest|diferid|aplazad|reprogramad)[ao])";
    private static final String MEETING = "(?:reunion|sesion)";
    private static final String SORTS =
            "(?: (?:ordinaria|extraordinaria|plenaria|de trabajo|de(?: la)? junta directiva))*";
    private static final String REASON = "(?: (?:por|hasta|para|al?|debido|en|el)\\b.*)?";

    private static final List<Pattern> CANCELLATIONS = places(CANCELLED);
    private static final List<Pattern> POSTPONEMENTS = places(POSTPONED);

    static MeetingRemark of(String written) {
        var words = Normalizer.normalize(written, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
        return Stream.concat(
                        CANCELLATIONS.stream().flatMap(place -> find(place, words, "cancelled")),
                        POSTPONEMENTS.stream().flatMap(place -> find(place, words, "postponed")))
                .findFirst()
                .orElse(new MeetingRemark(words, ""));
    }

    private static Stream<MeetingRemark> find(Pattern place, String words, String status) {
        var remark = place.matcher(words);
        return remark.find() ? Stream.of(new MeetingRemark(remark.replaceFirst("$1 $2"), status)) : Stream.empty();
    }

    /** Returns where these words are a remark; what stands before and behind the remark are the two groups. */
    private static List<Pattern> places(String off) {
        return Stream.of(
                        "^(.*?)[(\\[] ?" + off + "\\b[^)\\]]*[)\\]](.*)$",
                        "^(.*?) ?(?:[,;.:]| [-–—]|[–—])[ *]*" + off + "\\b" + REASON + "[ .*]*()$",
                        "^()[ *]*" + off + "\\b[ *]*[:,.;–—-][ *]*(.+)$",
                        "^()" + off + " (?:la )?((?:[a-z]+ ){0,2}" + MEETING + "\\b.*)$",
                        "^(.*\\b" + MEETING + SORTS + ") " + off + "\\b" + REASON + "[ .*]*()$")
                .map(Pattern::compile)
                .toList();
    }
}
