package mx.vigia.analysis.intake.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.AlertHorizon;
import mx.vigia.analysis.dossier.fact.FactAudience;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.IntakeConfig;
import mx.vigia.analysis.intake.calendar.DueDay;
import mx.vigia.analysis.intake.calendar.DueDayCalculator;
import mx.vigia.analysis.matching.Match;
import mx.vigia.analysis.matching.Watchtower;
import mx.vigia.analysis.matching.publishing.FactAnnouncement;
import mx.vigia.analysis.topic.TopicCatalog;

/**
 * Reads bills for the scheduler, many at once, and matches its facts against the stored queries like any other
 * announcement.
 */
@ApplicationScoped
class DeadlineAnnouncements {
    private final DossierRepository dossiers;
    private final Watchtower watchtower;
    private final TopicCatalog topics;
    private final IntakeConfig config;

    DeadlineAnnouncements(DossierRepository dossiers, Watchtower watchtower, TopicCatalog topics, IntakeConfig config) {
        this.dossiers = dossiers;
        this.watchtower = watchtower;
        this.topics = topics;
        this.config = config;
    }

    /** Returns those of these bills that exist, without their texts, so that only one text at a time is in memory. */
    List<Dossier> bills(Collection<UUID> ids) {
        return dossiers.findWithoutTexts(ids);
    }

    /**
     * Returns the digests of the texts in which bills were published, where they were and one of their records gives
     * that.
     */
    Map<UUID, String> findPublishedTexts(List<Dossier> bills) {
        return dossiers.findPublishedTexts(bills.stream()
                .filter(DueDayCalculator::isPublished)
                .map(Dossier::id)
                .toList());
    }

    /**
     * Returns the due days of a bill that was read without its text; of these texts it needs its own and, where days
     * are read in it, the bill's current one.
     */
    List<DueDay> daysOf(Dossier bill, Map<UUID, String> publishedTexts) {
        var published = Optional.ofNullable(publishedTexts.get(bill.id()))
                .map(this::published)
                .orElseGet(BillText::unknown);
        return DueDayCalculator.of(
                DueDayCalculator.usesTextOf(bill, published) ? dossiers.loadText(bill) : bill, published);
    }

    private BillText published(String digest) {
        return new BillText(dossiers.text(digest).orElse(""), false, digest);
    }

    AlertHorizon horizon() {
        return IntakeConfig.horizon(config);
    }

    /** Returns the announcement of a fact; a bill that was read without its text is matched with it. */
    FactAnnouncement of(Dossier bill, AddressedFact addressed) {
        return FactAnnouncement.of(addressed.fact(), bill, watchesFor(bill, addressed), topics);
    }

    private List<Match> watchesFor(Dossier bill, AddressedFact addressed) {
        return addressed.audience() == FactAudience.NOBODY
                ? List.of()
                : watchtower.of(dossiers.loadText(bill)).watchesFor(addressed);
    }
}
