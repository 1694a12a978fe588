package mx.vigia.analysis.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.vigia.analysis.bill.ManualStatement.Judged;
import mx.vigia.analysis.bill.SourceRecord;
import org.jspecify.annotations.Nullable;

/**
 * A person's judgement on a bill and a topic, which takes precedence over the rules; the person's identity is stored
 * only with the manual edits.
 *
 * @param topic its id
 * @param about whether the bill is about it
 * @param reason in the words of that person, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TopicJudgement(
        String topic, boolean about, @Nullable String reason, Instant at) {
    private static final Comparator<Judged> OLDEST_FIRST = Comparator.comparing(
                    (Judged judged) -> judged.signature().at())
            .thenComparing(judged -> judged.signature().act());

    /** Returns the latest active judgement on each topic of these records, ordered by topic id. */
    public static List<TopicJudgement> latestAmong(Collection<SourceRecord> records) {
        Map<String, TopicJudgement> last = new TreeMap<>();
        records.stream()
                .flatMap(record -> record.byHand().stream())
                .filter(Judged.class::isInstance)
                .map(Judged.class::cast)
                .sorted(OLDEST_FIRST)
                .forEach(judged -> last.put(judged.topic(), of(judged)));
        return List.copyOf(last.values());
    }

    private static TopicJudgement of(Judged judged) {
        return new TopicJudgement(
                judged.topic(),
                judged.about(),
                judged.signature().reason(),
                judged.signature().at());
    }
}
