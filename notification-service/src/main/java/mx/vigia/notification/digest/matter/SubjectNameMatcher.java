package mx.vigia.notification.digest.matter;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import mx.vigia.notification.committee.NormalizedName;
import mx.vigia.notification.intake.LawData;
import mx.vigia.notification.intake.TopicData;

/** Whether a written name means this topic or this law; case, accents and punctuation are ignored. Pure. */
final class SubjectNameMatcher {
    private SubjectNameMatcher() {}

    /** Whether the name is its id, or its name in either language. */
    static boolean matchesName(TopicData topic, String named) {
        return Stream.of(topic.id(), topic.es(), topic.en())
                .map(NormalizedName::of)
                .anyMatch(NormalizedName.of(named)::equals);
    }

    /** Whether the name is a short form, or consists of words that all occur in its name. */
    static boolean matchesName(LawData law, String named) {
        var name = Arrays.asList(normalize(law.name()).split(" "));
        return law.abbreviations().stream().anyMatch(named::equalsIgnoreCase)
                || name.containsAll(Arrays.asList(normalize(named).split(" ")));
    }

    private static String normalize(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }
}
