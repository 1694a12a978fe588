package mx.vigia.analysis.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.calendar.DueDays;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Dossiers;
import mx.vigia.analysis.dossier.Finding;
import mx.vigia.analysis.dossier.Horizon;
import mx.vigia.analysis.matching.Watchtower;
import mx.vigia.analysis.telling.Telling;
import mx.vigia.analysis.topic.TopicCatalog;

/** Puts what the clock found to the standing questions, as everything that is told. */
@ApplicationScoped
class ClockTellings {
    private final Dossiers dossiers;
    private final Watchtower watchtower;
    private final TopicCatalog topics;
    private final IntakeConfig config;

    ClockTellings(Dossiers dossiers, Watchtower watchtower, TopicCatalog topics, IntakeConfig config) {
        this.dossiers = dossiers;
        this.watchtower = watchtower;
        this.topics = topics;
        this.config = config;
    }

    Optional<Dossier> bill(UUID id) {
        return dossiers.withId(id);
    }

    /** The text in which a bill was published, where it was and one of its records gives that. */
    BillText publishedText(Dossier bill) {
        return DueDays.isPublished(bill) ? dossiers.publishedTextOf(bill.id()) : BillText.unknown();
    }

    Horizon horizon() {
        return IntakeConfig.horizon(config);
    }

    Telling of(Dossier bill, Finding finding) {
        return Telling.of(finding.fact(), bill, watchtower.of(bill).watchesFor(finding), topics);
    }
}
