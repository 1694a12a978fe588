package mx.vigia.analysis.telling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Fact;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.matching.Match;
import mx.vigia.analysis.topic.TopicCatalog;

/** A fact ready to be told: complete when it is committed, so that telling it again tells the same. */
public record Telling(Fact fact, BillTold bill, List<Match> matches, Map<String, Double> factors) {
    static final int MOST_WATCHES = 1_000;

    public Telling {
        matches = List.copyOf(matches);
        factors = Map.copyOf(factors);
    }

    /** A fact, the bill after it and the watches it concerns. */
    public static Telling of(Fact fact, Dossier after, List<Match> matches, TopicCatalog topics) {
        double surest = after.tags().stream().mapToDouble(Tag::weight).max().orElse(0);
        return new Telling(fact, BillTold.of(after, topics), matches, Map.of("topic", surest));
    }

    /** The same without these watches. */
    Telling without(Set<UUID> watches) {
        return new Telling(
                fact,
                bill,
                matches.stream()
                        .filter(match -> !watches.contains(match.watch()))
                        .toList(),
                factors);
    }

    UUID id() {
        return fact.id();
    }

    /** The fact in numbered parts; a fact that concerns nobody is told all the same, in one. */
    Stream<FactTold> parts(Instant announced) {
        int parts = Math.max(1, (matches.size() + MOST_WATCHES - 1) / MOST_WATCHES);
        return IntStream.rangeClosed(1, parts).mapToObj(part -> part(part, parts, announced));
    }

    private FactTold part(int part, int parts, Instant announced) {
        int from = (part - 1) * MOST_WATCHES;
        return new FactTold(
                fact.id(),
                part,
                parts,
                fact.kind(),
                fact.kind().family().orElse(null),
                fact.naturalKey(),
                fact.dossier(),
                fact.before(),
                fact.after(),
                new FactTold.Times(fact.happened(), fact.published(), fact.captured(), announced),
                fact.late(),
                fact.byHand() ? Boolean.TRUE : null,
                bill,
                matches.subList(from, Math.min(matches.size(), from + MOST_WATCHES)),
                factors);
    }
}
