package mx.vigia.analysis.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.FactAudience;
import mx.vigia.analysis.dossier.registry.RegistrationResult;
import mx.vigia.analysis.matching.BillComparison;
import mx.vigia.analysis.matching.MatchedBillRepository;
import mx.vigia.analysis.matching.Watchtower;
import mx.vigia.analysis.matching.publishing.FactAnnouncement;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.document.BillDocument;
import mx.vigia.platform.kafka.InvalidRecordException;

/** Matches results, from whichever channel, against the stored queries. */
@ApplicationScoped
public class MatchStep {
    private final Watchtower watchtower;
    private final TopicCatalog topics;
    private final MatchedBillRepository matchedBills;

    MatchStep(Watchtower watchtower, TopicCatalog topics, MatchedBillRepository matchedBills) {
        this.watchtower = watchtower;
        this.topics = topics;
        this.matchedBills = matchedBills;
    }

    /** The announcements of a result, and the bill that was matched for it, if any. */
    record Found(List<FactAnnouncement> tellings, Optional<MatchedBillRepository.MatchedBill> put) {
        private static final Found NONE = new Found(List.of(), Optional.empty());

        Found {
            tellings = List.copyOf(tellings);
        }

        /** Returns the same result, with its announcements already written. */
        Found written() {
            tellings.forEach(FactAnnouncement::preserialized);
            return this;
        }
    }

    /** Returns the announcements of a result. */
    public Stream<FactAnnouncement> announcementsOf(RegistrationResult verdict) {
        return match(verdict).tellings().stream();
    }

    /** Returns the announcements of a result, and what was matched for them. */
    Found match(RegistrationResult verdict) {
        return switch (verdict) {
            case RegistrationResult.NothingNew() -> Found.NONE;
            case RegistrationResult.Opened(var after, var found) -> match(found, after, watchtower.of(after));
            case RegistrationResult.Changed(var before, var after, var found) ->
                match(found, after, watchtower.of(before, after));
            case RegistrationResult.Refused(var why) -> throw new InvalidRecordException(why);
        };
    }

    /** Records, after the commit, what was matched after this time. */
    void recordFound(List<Found> found, Instant moment) {
        found.forEach(each -> each.put().ifPresent(bill -> matchedBills.recordBill(bill, moment)));
    }

    private Found match(List<AddressedFact> found, Dossier after, BillComparison comparison) {
        List<FactAnnouncement> events =
                announcementsFor(found, after, comparison).toList();
        return new Found(
                events,
                comparison
                        .findMatchingQueries()
                        .map(watches -> new MatchedBillRepository.MatchedBill(
                                after.id(), after.revision(), Set.copyOf(BillDocument.sites(after)), watches)));
    }

    private Stream<FactAnnouncement> announcementsFor(
            List<AddressedFact> found, Dossier after, BillComparison comparison) {
        AddressedFact first = firstFact(found);
        return found.stream().map(addressed -> {
            FactAnnouncement announcement = FactAnnouncement.of(
                    addressed.fact(),
                    after,
                    addressed == first ? comparison.watchesForFirstFact(addressed) : comparison.watchesFor(addressed),
                    topics);
            return addressed.audience() == FactAudience.WHO_WAS_TOLD ? announcement.onlyAdding() : announcement;
        });
    }

    /**
     * Returns the only fact by which a new match, or the end of one, is announced: the first of a change; null where no
     * alert is sent.
     */
    private static AddressedFact firstFact(List<AddressedFact> found) {
        return found.stream()
                .filter(addressed -> addressed.audience() != FactAudience.NOBODY
                        && addressed.audience() != FactAudience.WHO_WAS_TOLD)
                .findFirst()
                .orElse(null);
    }
}
