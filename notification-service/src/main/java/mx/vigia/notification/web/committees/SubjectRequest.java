package mx.vigia.notification.web.committees;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.committee.NormalizedName;
import mx.vigia.notification.digest.matter.TopicCatalogReader;
import mx.vigia.notification.watch.WatchSubjects;
import mx.vigia.platform.i18n.Messages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The requested topics and laws of a committee, as chosen and typed: blank ones and repetitions are ignored. */
@Schema(name = "CommitteeSubjectsWish")
record SubjectRequest(
        @Schema(
                maxItems = 30,
                description =
                        "Topics, by their ids, their names in either language or what they are called besides, of up to 120 characters.")
        List<String> topics,

        @Schema(maxItems = 30, description = "Laws, by their names or short forms, of up to 120 characters.")
        List<String> laws) {
    private static final int MAX_NAMES = 30;
    private static final int MAX_NAME_LENGTH = 120;
    private static final Pattern NAME_PATTERN =
            Pattern.compile("[\\P{Cntrl}&&[^\\p{Cf}\"*<>]]{1," + MAX_NAME_LENGTH + "}");

    SubjectRequest {
        topics = normalize(topics);
        laws = normalize(laws);
    }

    private static List<String> normalize(List<String> names) {
        return Stream.ofNullable(names)
                .flatMap(List::stream)
                .filter(name -> name != null && !NormalizedName.of(name).isEmpty())
                .map(name -> name.strip().replaceAll("\\s+", " "))
                .collect(
                        Collectors.toMap(NormalizedName::of, name -> name, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /**
     * Returns what is invalid and what would be valid; empty where all is. An unknown law is valid: the next bill may
     * be the first on it.
     */
    Optional<String> wrong(TopicCatalogReader known, Messages words) {
        return malformed(words)
                .or(() -> known.findUnknown(topics)
                        .map(name ->
                                words.say("subjects.unknown", name, String.join(", ", known.named(words.language())))));
    }

    private Optional<String> malformed(Messages words) {
        if (topics.size() > MAX_NAMES || laws.size() > MAX_NAMES) {
            return Optional.of(words.say("subjects.many", MAX_NAMES));
        }
        return Stream.of(topics, laws)
                .flatMap(List::stream)
                .filter(name -> !NAME_PATTERN.matcher(name).matches())
                .findFirst()
                .map(name -> words.say("subjects.wrong", MAX_NAME_LENGTH, name));
    }

    WatchSubjects subjects() {
        return new WatchSubjects(new LinkedHashSet<>(topics), new LinkedHashSet<>(laws));
    }
}
