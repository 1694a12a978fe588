package mx.vigia.bench.stack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Returns which seeded people should be alerted about a topic: the members of the committee that watches it. */
public final class SeededReaders {

    private static final Map<String, List<String>> READERS_BY_TOPIC = Map.of(
            "cybersecurity",
                    List.of("lucia.barrera@ami.example", "grace.whitfield@ami.example", "ines.cordova@ami.example"),
            "ai", List.of("tomas.iturbide@ami.example", "ines.cordova@ami.example"),
            "cloud", List.of("raul.santillan@ami.example", "mariana.ochoa@ami.example"),
            "child-online", List.of("hector.villasenor@ami.example", "paula.niembro@ami.example"));

    private SeededReaders() {}

    public static Set<String> of(List<String> topics) {
        return topics.stream()
                .flatMap(topic -> READERS_BY_TOPIC.getOrDefault(topic, List.of()).stream())
                .collect(Collectors.toSet());
    }
}
