package mx.vigia.notification.digest.matter;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import mx.vigia.notification.committee.Folded;
import mx.vigia.notification.intake.LawTold;
import mx.vigia.notification.intake.TopicTold;

/** Whether a name that somebody wrote means this topic or this law; capitals, accents and signs make no difference. Pure. */
final class Called {
    private Called() {}

    /** By its id, or its name in either language. */
    static boolean isCalled(TopicTold topic, String named) {
        return Stream.of(topic.id(), topic.es(), topic.en()).map(Folded::of).anyMatch(Folded.of(named)::equals);
    }

    /** By a short form, or by words that all stand in its name. */
    static boolean isCalled(LawTold law, String named) {
        var name = Arrays.asList(folded(law.name()).split(" "));
        return law.abbreviations().stream().anyMatch(named::equalsIgnoreCase)
                || name.containsAll(Arrays.asList(folded(named).split(" ")));
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }
}
