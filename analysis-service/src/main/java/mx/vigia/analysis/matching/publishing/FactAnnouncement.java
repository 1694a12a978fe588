package mx.vigia.analysis.matching.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.matching.Match;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.text.Json;
import org.jspecify.annotations.Nullable;

/** A fact ready to be published: complete when committed, so that publishing it again yields the same. */
public final class FactAnnouncement {
    static final int MAX_WATCHES = 1_000;

    private final Fact fact;
    private final BillData bill;
    private final MatchedWatches matchedWatches;
    private final Map<String, Double> factors;
    private final @Nullable UUID statement;
    private final boolean onlyAdding;

    /** @param statement what a source stated that the fact announces; null where no single record states it */
    FactAnnouncement(
            Fact fact,
            BillData bill,
            MatchedWatches matchedWatches,
            Map<String, Double> factors,
            @Nullable UUID statement) {
        this(fact, bill, matchedWatches, factors, statement, false);
    }

    private FactAnnouncement(
            Fact fact,
            BillData bill,
            MatchedWatches matchedWatches,
            Map<String, Double> factors,
            @Nullable UUID statement,
            boolean onlyAdding) {
        this.fact = fact;
        this.bill = bill;
        this.matchedWatches = matchedWatches;
        this.factors = Map.copyOf(factors);
        this.statement = statement;
        this.onlyAdding = onlyAdding;
    }

    /** Creates the announcement of a fact, with the bill after it and the watches it concerns. */
    public static FactAnnouncement of(Fact fact, Dossier after, List<Match> matches, TopicCatalog topics) {
        double surest = after.tags().stream().mapToDouble(Tag::weight).max().orElse(0);
        return new FactAnnouncement(
                fact, BillData.of(after, topics), MatchedWatches.of(matches), Map.of("topic", surest), null);
    }

    public Fact fact() {
        return fact;
    }

    /** Returns the watches it concerns, each with its reasons. */
    public List<Match> matches() {
        return matchedWatches.matches();
    }

    /** Returns the announcement with most of its row and event serialized in advance, on a free processor. */
    public FactAnnouncement preserialized() {
        matchedWatches.toCompressedJson();
        return this;
    }

    BillData bill() {
        return bill;
    }

    MatchedWatches matchedWatches() {
        return matchedWatches;
    }

    Map<String, Double> factors() {
        return factors;
    }

    /** Returns the statement that it announces, which may have been announced of another bill. */
    Optional<UUID> statement() {
        return Optional.ofNullable(statement);
    }

    FactAnnouncement stating(UUID said) {
        return new FactAnnouncement(fact, bill, matchedWatches, factors, said, onlyAdding);
    }

    /**
     * Returns the announcement that alerts only those to whom another fact announced the event, if it adds something.
     */
    public FactAnnouncement onlyAdding() {
        return new FactAnnouncement(fact, bill, matchedWatches, factors, statement, true);
    }

    boolean isOnlyAdding() {
        return onlyAdding;
    }

    /** Returns the announcement without the watches to which no other fact announced the event. */
    FactAnnouncement withoutOthers() {
        return new FactAnnouncement(fact, bill, matchedWatches.onlyAlreadyTold(), factors, statement, onlyAdding);
    }

    /** Returns the announcement of the same fact that alerts nobody. */
    FactAnnouncement forNobody() {
        return new FactAnnouncement(fact, bill, MatchedWatches.of(List.of()), factors, statement);
    }

    /** Returns the announcement without these watches, each notified of the same by another fact. */
    FactAnnouncement without(Map<UUID, UUID> factsByWatch) {
        return without(factsByWatch, Map.of());
    }

    /** Returns the same; to some of these watches it adds something. */
    FactAnnouncement without(Map<UUID, UUID> factsByWatch, Map<UUID, AddedPart> added) {
        return new FactAnnouncement(
                fact, bill, matchedWatches.without(factsByWatch, added), factors, statement, onlyAdding);
    }

    /** Returns the announcement of the same fact with more content. */
    FactAnnouncement with(Fact other) {
        return new FactAnnouncement(other, bill, matchedWatches, factors, statement, onlyAdding);
    }

    /** Returns the announcement that this one waits until then; it names the same watches and alerts none of them. */
    FactAnnouncement waiting(Instant until) {
        return new FactAnnouncement(Fact.Waiting.of(fact, until), bill, matchedWatches, factors, null);
    }

    UUID id() {
        return fact.id();
    }

    /** An event of a fact: its number, and its JSON in UTF-8. */
    record Part(int number, byte[] json) {}

    /** Returns the fact in numbered parts; a fact that concerns no watch is published too, in one part. */
    Stream<Part> parts(Instant announced) {
        List<MatchedWatches> parts = matchedWatches.parts(MAX_WATCHES);
        return IntStream.rangeClosed(1, parts.size())
                .mapToObj(part -> new Part(
                        part,
                        Json.joined(
                                Json.bytes(toEvent(part, parts.size(), announced)),
                                parts.get(part - 1).toJson())));
    }

    private FactEvent toEvent(int part, int parts, Instant announced) {
        return new FactEvent(
                new FactEvent.PartNumber(fact.id(), part, parts),
                FactEvent.Subject.of(fact),
                fact.stateBefore().orElse(null),
                fact.after(),
                FactEvent.Times.of(fact, announced),
                FactEvent.Marks.of(fact),
                bill,
                factors);
    }
}
