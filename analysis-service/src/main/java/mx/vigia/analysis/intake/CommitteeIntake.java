package mx.vigia.analysis.intake;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import mx.vigia.analysis.bill.BillPageKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.linking.actor.CommitteeRoster;
import mx.vigia.analysis.linking.actor.CommitteeRosterRepository;
import mx.vigia.analysis.linking.actor.CommitteeSighting;
import mx.vigia.platform.kafka.DeadLetterPublisher;
import mx.vigia.platform.kafka.InfrastructureRetry;
import mx.vigia.platform.kafka.InvalidRecordException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Stores the members of committees as pages list them; no alert follows from them. */
@ApplicationScoped
class CommitteeIntake {
    static final String CHANNEL = "committees-sighted";
    private static final int MAX_MEMBERS = 200;

    private final CommitteeRosterRepository rosters;
    private final DeadLetterPublisher deadLetters;
    private final InfrastructureRetry retry;

    CommitteeIntake(CommitteeRosterRepository rosters, DeadLetterPublisher deadLetters, InfrastructureRetry retry) {
        this.rosters = rosters;
        this.deadLetters = deadLetters;
        this.retry = retry;
    }

    @Incoming(CHANNEL)
    @Blocking("committees")
    CompletionStage<Void> take(Message<List<byte[]>> poll) {
        SightingChannel.records(poll).forEach(this::take);
        return poll.ack();
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        try {
            Optional<CommitteeSighting> sighting = parse(record.value());
            retry.retryUntilRecovered(CHANNEL, () -> sighting.ifPresent(rosters::save));
        } catch (InvalidRecordException why) {
            retry.retryUntilRecovered(CHANNEL, () -> deadLetters.publish(record, why));
        }
    }

    /** Returns what the event states; nothing if it names no committee, or one of a chamber that is not known. */
    static Optional<CommitteeSighting> parse(byte[] event) {
        EventFieldReader whole = new EventFieldReader("sighting", EventJson.parseTree(event));
        String site = whole.matching("site", "[a-z]{2}(\\.[a-z0-9-]+)+", 80);
        EventFieldReader said = whole.part("said");
        String name = said.optionalText("name", 1_000);
        Chamber chamber = ProceedingReader.chamber(said);
        BillPageKind pageKind = whole.knownWord("pageKind", BillPageKind.class).orElse(BillPageKind.OTHER);
        CommitteeSighting sighting = new CommitteeSighting(
                whole.matching("sourceKey", "(?s)committee/.*", 300),
                whole.count("revision"),
                name,
                chamber,
                said.parts("members", MAX_MEMBERS, CommitteeIntake::parseMember),
                said.optionalWebAddress("officialAddress"),
                SightingReader.provenance(site, pageKind, whole.part("provenance")));
        return name == null || chamber == null ? Optional.empty() : Optional.of(sighting);
    }

    private static CommitteeRoster.Member parseMember(EventFieldReader member) {
        return new CommitteeRoster.Member(
                member.text("name", 300), member.optionalText("role", 40), member.optionalText("group", 200));
    }
}
