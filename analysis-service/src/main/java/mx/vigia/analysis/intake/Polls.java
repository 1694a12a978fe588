package mx.vigia.analysis.intake;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import mx.vigia.analysis.telling.FactAnnouncer;
import mx.vigia.analysis.telling.Telling;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Takes the polls of one channel, each as one transaction. A record that spoils its poll is found by taking each alone,
 * and only that one is laid aside; a failure of the house is waited out.
 */
final class Polls<S> {
    private static final Logger LOG = Logger.getLogger(Polls.class);
    private final String channel;
    private final Function<byte[], S> reader;
    private final Commit<S> commit;
    private final Hands hands;

    /** Makes what was read true in one transaction. */
    @FunctionalInterface
    interface Commit<S> {
        Committed of(List<S> read) throws SQLException;
    }

    /** What is to be told of what was made true, and what is to be done once it was told. */
    record Committed(List<Telling> tellings, Runnable afterwards) {
        Committed {
            tellings = List.copyOf(tellings);
        }

        static Committed toTell(List<Telling> tellings) {
            return new Committed(tellings, () -> {});
        }
    }

    /** Who lays aside, waits and tells. */
    record Hands(DeadLetters deadLetters, Patience patience, FactAnnouncer announcer) {}

    Polls(String channel, Function<byte[], S> reader, Commit<S> commit, Hands hands) {
        this.channel = channel;
        this.reader = reader;
        this.commit = commit;
        this.hands = hands;
    }

    /** Returns when every record of the poll is taken and told, or laid aside. */
    void receive(List<ConsumerRecord<String, byte[]>> poll) {
        List<Delivered<S>> readable = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : poll) {
            try {
                readable.add(new Delivered<>(record, reader.apply(record.value())));
            } catch (Unacceptable unreadable) {
                layAside(record, unreadable);
            }
        }
        if (!readable.isEmpty()) {
            together(readable);
        }
    }

    private void together(List<Delivered<S>> delivered) {
        try {
            take(delivered);
        } catch (Unacceptable oneOfThem) {
            LOG.infof("one of %d records of %s spoils the rest, so each is taken alone", delivered.size(), channel);
            delivered.forEach(this::alone);
        }
    }

    private void alone(Delivered<S> delivered) {
        try {
            take(List.of(delivered));
        } catch (Unacceptable why) {
            layAside(delivered.record(), why);
        }
    }

    private void layAside(ConsumerRecord<String, byte[]> record, RuntimeException why) {
        hands.patience().untilDone(channel, () -> hands.deadLetters().layAside(record, why));
    }

    /** What is committed is told for as long as it takes: taken again it would be no news, and nobody would be told. */
    private void take(List<Delivered<S>> delivered) {
        List<S> read = delivered.stream().map(Delivered::sighting).toList();
        List<Committed> committed = new ArrayList<>();
        hands.patience().untilDone(channel, () -> committed.add(OwnFault.named(() -> commit.of(read))));
        hands.patience()
                .untilDone(
                        channel,
                        () -> hands.announcer().announce(committed.getFirst().tellings()));
        committed.getFirst().afterwards().run();
    }
}
