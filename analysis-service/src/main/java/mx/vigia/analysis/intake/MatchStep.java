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

/** Puts what something came to before the standing questions: from whichever side it came in. */
@ApplicationScoped
public class MatchStep {
    private final Watchtower watchtower;
    private final TopicCatalog topics;
    private final MatchedBillRepository answers;

    MatchStep(Watchtower watchtower, TopicCatalog topics, MatchedBillRepository answers) {
        this.watchtower = watchtower;
        this.topics = topics;
        this.answers = answers;
    }

    /** What is to be told of something, and the bill that was put to the questions for it, if any was. */
    record Found(List<FactAnnouncement> tellings, Optional<MatchedBillRepository.Put> put) {
        private static final Found NONE = new Found(List.of(), Optional.empty());

        Found {
            tellings = List.copyOf(tellings);
        }

        /** The same, with what is told written already. */
        Found written() {
            tellings.forEach(FactAnnouncement::preserialized);
            return this;
        }
    }

    /** What is to be told of it. */
    public Stream<FactAnnouncement> announcementsOf(RegistrationResult verdict) {
        return match(verdict).tellings().stream();
    }

    /** What is to be told of it, and what was found for that. */
    Found match(RegistrationResult verdict) {
        return switch (verdict) {
            case RegistrationResult.NothingNew() -> Found.NONE;
            case RegistrationResult.Opened(var after, var findings) -> match(findings, after, watchtower.of(after));
            case RegistrationResult.Changed(var before, var after, var findings) ->
                match(findings, after, watchtower.of(before, after));
            case RegistrationResult.Refused(var why) -> throw new InvalidRecordException(why);
        };
    }

    /** Notes what was found after this moment, now that it is true. */
    void recordFound(List<Found> found, Instant moment) {
        found.forEach(each -> each.put().ifPresent(bill -> answers.recordBill(bill, moment)));
    }

    private Found match(List<AddressedFact> findings, Dossier after, BillComparison comparison) {
        List<FactAnnouncement> tellings =
                announcementsFor(findings, after, comparison).toList();
        return new Found(
                tellings,
                comparison
                        .findMatchingQueries()
                        .map(watches -> new MatchedBillRepository.Put(
                                after.id(), after.revision(), Set.copyOf(BillDocument.sites(after)), watches)));
    }

    private Stream<FactAnnouncement> announcementsFor(
            List<AddressedFact> findings, Dossier after, BillComparison comparison) {
        AddressedFact first = firstFact(findings);
        return findings.stream()
                .map(finding -> FactAnnouncement.of(
                        finding.fact(),
                        after,
                        finding == first ? comparison.watchesForFirstFact(finding) : comparison.watchesFor(finding),
                        topics));
    }

    /** That one change made a bill answer a question, or unmade that, is told with its first fact alone; null where nobody is told. */
    private static AddressedFact firstFact(List<AddressedFact> findings) {
        return findings.stream()
                .filter(finding -> finding.audience() != FactAudience.NOBODY)
                .findFirst()
                .orElse(null);
    }
}
