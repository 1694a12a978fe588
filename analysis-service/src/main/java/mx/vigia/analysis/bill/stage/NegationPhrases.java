package mx.vigia.analysis.bill.stage;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that negate what a sentence otherwise seems to state, from {@code stages/denials.yaml}. */
final class NegationPhrases {
    private static final String DATA_FILE = "stages/denials.yaml";

    private final Map<StageTransition, List<Denial>> byMove = new EnumMap<>(StageTransition.class);

    private enum Where {
        @JsonProperty("before")
        BEFORE,
        @JsonProperty("anywhere")
        ANYWHERE
    }

    private record Denial(Where where, PhrasePattern.Words words) {
        boolean matches(String sentence, int place) {
            int found = words.indexIn(sentence);
            return found >= 0 && (where == Where.ANYWHERE || found < place);
        }
    }

    private record Entry(
            @JsonProperty(required = true) Set<StageTransition> denies,
            @JsonProperty(required = true) Where where,
            @JsonProperty(required = true) List<String> says) {
        Stream<Denial> denials() {
            return says.stream().map(written -> new Denial(where, PhrasePattern.Words.of(written)));
        }
    }

    private NegationPhrases(List<Entry> entries) {
        for (StageTransition move : StageTransition.values()) {
            byMove.put(
                    move,
                    entries.stream()
                            .filter(entry -> entry.denies().contains(move))
                            .flatMap(Entry::denials)
                            .collect(Collectors.toList()));
        }
    }

    static NegationPhrases read() {
        return new NegationPhrases(DataTable.read(DATA_FILE, new TypeReference<List<Entry>>() {}));
    }

    /** Whether the sentence negates this transition, of which it contains a pattern at this position. */
    boolean denies(StageTransition move, String sentence, int place) {
        return byMove.get(move).stream().anyMatch(denial -> denial.matches(sentence, place));
    }
}
