package mx.vigia.analysis.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Docket;
import mx.vigia.analysis.dossier.Dockets;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Finding;
import mx.vigia.analysis.dossier.Horizon;
import mx.vigia.analysis.dossier.Registrar;
import mx.vigia.analysis.dossier.Verdict;
import mx.vigia.analysis.matching.Comparison;
import mx.vigia.analysis.matching.Watchtower;
import mx.vigia.analysis.telling.FactAnnouncer;
import mx.vigia.analysis.telling.FactLedger;
import mx.vigia.analysis.telling.Telling;
import mx.vigia.analysis.topic.Tagger;
import mx.vigia.analysis.topic.TopicCatalog;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Takes in what was sighted: read, fold, match, commit, tell, in this order, and each poll as one. */
@ApplicationScoped
public class BillIntake {
    private static final Logger LOG = Logger.getLogger(BillIntake.class);
    private final Dockets dockets;
    private final Registrar registrar;
    private final Watchtower watchtower;
    private final TopicCatalog topics;
    private final FactLedger ledger;
    private final FactAnnouncer announcer;
    private final DeadLetters deadLetters;
    private final Patience patience;
    private final Clock clock;

    BillIntake(
            Dockets dockets,
            Tagger tagger,
            Watchtower watchtower,
            TopicCatalog topics,
            FactLedger ledger,
            FactAnnouncer announcer,
            DeadLetters deadLetters,
            Patience patience,
            IntakeConfig config,
            Clock clock) {
        this.dockets = dockets;
        this.registrar =
                new Registrar(tagger, new Horizon(config.alertHorizon(), config.lateAfter(), config.calendar()));
        this.watchtower = watchtower;
        this.topics = topics;
        this.ledger = ledger;
        this.announcer = announcer;
        this.deadLetters = deadLetters;
        this.patience = patience;
        this.clock = clock;
    }

    /** Returns when every record of the poll is folded and told, or laid aside. */
    public void receive(List<ConsumerRecord<String, byte[]>> poll) {
        List<Delivered> readable = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : poll) {
            try {
                readable.add(Delivered.read(record));
            } catch (Unacceptable unreadable) {
                layAside(record, unreadable);
            }
        }
        if (!readable.isEmpty()) {
            together(readable);
        }
    }

    private void together(List<Delivered> delivered) {
        try {
            take(delivered);
        } catch (Unacceptable oneOfThem) {
            LOG.infof("one of %d sightings spoils the rest, so each is taken alone", delivered.size());
            delivered.forEach(this::alone);
        }
    }

    private void alone(Delivered delivered) {
        try {
            take(List.of(delivered));
        } catch (Unacceptable why) {
            layAside(delivered.record(), why);
        }
    }

    private void layAside(ConsumerRecord<String, byte[]> record, RuntimeException why) {
        patience.untilDone(SightingChannel.NAME, () -> deadLetters.layAside(record, why));
    }

    /** What is committed is told for as long as it takes: folded again it would be no news, and nobody would be told. */
    private void take(List<Delivered> delivered) {
        List<Telling> tellings = new ArrayList<>();
        patience.untilDone(SightingChannel.NAME, () -> tellings.addAll(committed(delivered)));
        patience.untilDone(SightingChannel.NAME, () -> announcer.announce(tellings));
    }

    private List<Telling> committed(List<Delivered> delivered) throws SQLException {
        Instant now = clock.instant();
        try (Docket docket =
                dockets.open(delivered.stream().map(Delivered::sighting).toList(), now)) {
            List<Telling> tellings = delivered.stream()
                    .flatMap(each -> told(registrar.fold(docket, each.sighting(), now)))
                    .toList();
            docket.write();
            ledger.enter(docket.connection(), tellings, now);
            docket.commit(now);
            return tellings;
        } catch (SQLException failure) {
            if (OwnFault.is(failure)) {
                throw new Unacceptable("cannot be kept: " + failure.getMessage(), failure);
            }
            throw failure;
        } catch (Unacceptable known) {
            throw known;
        } catch (RuntimeException | StackOverflowError surprise) { // one such record would stop all the others
            if (OwnFault.isOfTheHouse(surprise)) {
                throw surprise;
            }
            throw new Unacceptable("cannot be folded: " + surprise, surprise);
        }
    }

    private Stream<Telling> told(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Nothing() -> Stream.empty();
            case Verdict.Opened(var after, var findings) -> told(findings, after, watchtower.of(after));
            case Verdict.Changed(var before, var after, var findings) ->
                told(findings, after, watchtower.of(before, after));
            case Verdict.Refused(var why) -> throw new Unacceptable(why);
        };
    }

    private Stream<Telling> told(List<Finding> findings, Dossier after, Comparison comparison) {
        return findings.stream()
                .map(finding -> Telling.of(finding.fact(), after, comparison.watchesFor(finding), topics));
    }
}
