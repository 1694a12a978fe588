package mx.vigia.analysis.intake;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import mx.vigia.analysis.bill.proceeding.ProceedingKind;
import mx.vigia.analysis.bill.proceeding.ProceedingSightingEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Passes each poll of the topics of votes, meetings and debates to the intake, and acknowledges it when it is done. */
@ApplicationScoped
public class ProceedingChannels {
    static final String VOTES = "votes-sighted";
    static final String MEETINGS = "meetings-sighted";
    static final String DEBATES = "debates-sighted";
    /** All channels, for the gate. */
    static final List<String> CHANNELS = List.of(VOTES, MEETINGS, DEBATES);

    private final ProceedingIntake proceedings;
    private final PollProcessor.Collaborators collaborators;
    private final Map<ProceedingKind, PollProcessor<ProceedingSightingEvent>> polls =
            new EnumMap<>(ProceedingKind.class);

    ProceedingChannels(ProceedingIntake proceedings, PollProcessor.Collaborators collaborators) {
        this.proceedings = proceedings;
        this.collaborators = collaborators;
        polls.put(ProceedingKind.VOTE, createProcessor(VOTES, ProceedingKind.VOTE, VoteReader::parseStatement));
        polls.put(
                ProceedingKind.MEETING,
                createProcessor(MEETINGS, ProceedingKind.MEETING, MeetingReader::parseStatement));
        polls.put(ProceedingKind.DEBATE, createProcessor(DEBATES, ProceedingKind.DEBATE, DebateReader::parseStatement));
    }

    @Incoming(VOTES)
    @Blocking("votes")
    CompletionStage<Void> takeVotes(Message<List<byte[]>> poll) {
        process(ProceedingKind.VOTE.word(), SightingChannel.records(poll));
        return poll.ack();
    }

    @Incoming(MEETINGS)
    @Blocking("meetings")
    CompletionStage<Void> takeMeetings(Message<List<byte[]>> poll) {
        process(ProceedingKind.MEETING.word(), SightingChannel.records(poll));
        return poll.ack();
    }

    @Incoming(DEBATES)
    @Blocking("debates")
    CompletionStage<Void> takeDebates(Message<List<byte[]>> poll) {
        process(ProceedingKind.DEBATE.word(), SightingChannel.records(poll));
        return poll.ack();
    }

    /** Returns when every record of the poll is processed and published, or sent to the dead-letter topic. */
    public void process(String subject, List<ConsumerRecord<String, byte[]>> poll) {
        polls.get(ProceedingKind.of(subject)).process(poll);
    }

    private PollProcessor<ProceedingSightingEvent> createProcessor(
            String channel, ProceedingKind subject, Function<EventFieldReader, Object> words) {
        ProceedingReader reader = new ProceedingReader(subject, words);
        return new PollProcessor<>(
                channel,
                reader::read,
                read -> PollProcessor.Committed.withAnnouncements(proceedings.commit(read)),
                collaborators);
    }
}
