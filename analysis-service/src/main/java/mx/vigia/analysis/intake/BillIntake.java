package mx.vigia.analysis.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import mx.vigia.analysis.bill.BillSighted;
import mx.vigia.analysis.dossier.Docket;
import mx.vigia.analysis.dossier.Dockets;
import mx.vigia.analysis.dossier.Registrar;
import mx.vigia.analysis.telling.FactAnnouncer;
import mx.vigia.analysis.telling.FactLedger;
import mx.vigia.analysis.telling.Telling;
import mx.vigia.analysis.topic.Tagger;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Takes in what was sighted: read, fold, match, commit, tell, in this order, and each poll as one. */
@ApplicationScoped
public class BillIntake {
    private final Dockets dockets;
    private final Registrar registrar;
    private final Matched matched;
    private final FactLedger ledger;
    private final Clock clock;
    private final Polls<BillSighted> polls;

    BillIntake(
            Dockets dockets,
            Tagger tagger,
            Matched matched,
            FactLedger ledger,
            FactAnnouncer announcer,
            DeadLetters deadLetters,
            Patience patience,
            IntakeConfig config,
            Clock clock) {
        this.dockets = dockets;
        this.registrar = new Registrar(tagger, IntakeConfig.horizon(config));
        this.matched = matched;
        this.ledger = ledger;
        this.clock = clock;
        this.polls = new Polls<>(
                SightingChannel.NAME,
                SightingReader::read,
                this::committed,
                new Polls.Hands(deadLetters, patience, announcer));
    }

    /** Returns when every record of the poll is folded and told, or laid aside. */
    public void receive(List<ConsumerRecord<String, byte[]>> poll) {
        polls.receive(poll);
    }

    private List<Telling> committed(List<BillSighted> sightings) throws SQLException {
        Instant now = clock.instant();
        try (Docket docket = dockets.open(sightings, now)) {
            List<Telling> found = sightings.stream()
                    .flatMap(sighting -> matched.tellings(registrar.fold(docket, sighting, now)))
                    .toList();
            docket.write();
            List<Telling> tellings = ledger.enter(docket.connection(), found, now);
            docket.commit(now);
            return tellings;
        }
    }
}
