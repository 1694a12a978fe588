package mx.vigia.platform.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import mx.vigia.platform.store.Jdbc;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Publishes committed rows, as a transactional outbox does, but without a table of its own: sends their records, awaits
 * the broker, and has those marked that it acknowledged. The sweep repeats what was committed and never marked, because
 * a process died or the broker was away; consumers tell a repeated event by its id.
 *
 * <pre>{@code
 * var publisher = new AnnouncementPublisher<Loan>(producer, loan -> List.of(label(loan).on("books.lent.v1", loan.key(), json(loan))));
 * publisher.announce(committed, loans -> rows.mark(loans, clock.instant()));
 * publisher.sweep(database, 200, unmarkedLoans);
 * }</pre>
 *
 * @param <A> what is announced, with one or more records
 */
public final class AnnouncementPublisher<A> {
    private final EventProducer producer;
    private final Function<A, List<ProducerRecord<String, byte[]>>> records;

    /** Marks announcements that the broker has acknowledged. */
    @FunctionalInterface
    public interface Marker<A, E extends Exception> {
        void mark(List<A> acknowledged) throws E;
    }

    /** Finds the rows that are committed and not marked. */
    public interface UnmarkedRows<A> {
        /**
         * Returns the oldest of them, locked until the end of the transaction, so that two replicas do not send the
         * same ones.
         */
        List<A> lock(Jdbc transaction, int limit);

        void mark(Jdbc transaction, List<A> acknowledged);
    }

    public AnnouncementPublisher(EventProducer producer, Function<A, List<ProducerRecord<String, byte[]>>> records) {
        this.producer = producer;
        this.records = records;
    }

    /** Sends committed announcements together and marks those that the broker acknowledged. */
    public <E extends Exception> AnnouncementReport<A> announce(List<A> committed, Marker<A, E> marker) throws E {
        var report = send(committed);
        if (!report.acknowledged().isEmpty()) {
            marker.mark(report.acknowledged());
        }
        return report;
    }

    /**
     * Announces unmarked rows batch by batch until few are left or the broker is unavailable; returns the last report.
     */
    public AnnouncementReport<A> sweep(Jdbc database, int batchSize, UnmarkedRows<A> rows) {
        var report = sweepOnce(database, batchSize, rows);
        while (report.acknowledged().size() == batchSize) {
            report = sweepOnce(database, batchSize, rows);
        }
        return report;
    }

    /** Announces one batch of unmarked rows, in one transaction. */
    public AnnouncementReport<A> sweepOnce(Jdbc database, int batchSize, UnmarkedRows<A> rows) {
        return database.inTransaction(transaction ->
                announce(rows.lock(transaction, batchSize), acknowledged -> rows.mark(transaction, acknowledged)));
    }

    private AnnouncementReport<A> send(List<A> announcements) {
        var recordsOfEach = announcements.stream().map(records).toList();
        var results = producer.send(recordsOfEach.stream().flatMap(List::stream).toList());
        var acknowledged = new ArrayList<A>();
        var refused = new ArrayList<AnnouncementReport.Refusal<A>>();
        BrokerUnavailableException unavailable = null;
        var next = 0;
        for (var i = 0; i < announcements.size(); i++) {
            var end = next + recordsOfEach.get(i).size();
            switch (worst(results.subList(next, end))) {
                case SendResult.Acknowledged() -> acknowledged.add(announcements.get(i));
                case SendResult.Refused(var reason) ->
                    refused.add(new AnnouncementReport.Refusal<>(announcements.get(i), reason));
                case SendResult.Unavailable(var failure) -> unavailable = failure;
            }
            next = end;
        }
        return new AnnouncementReport<>(acknowledged, refused, unavailable);
    }

    /**
     * Returns the worst result: an announcement is acknowledged when all of its records are, and retried while any may
     * be lost.
     */
    private static SendResult worst(List<SendResult> ofOne) {
        SendResult worst = new SendResult.Acknowledged();
        for (var result : ofOne) {
            switch (result) {
                case SendResult.Unavailable unavailable -> {
                    return unavailable;
                }
                case SendResult.Refused refused -> worst = refused;
                case SendResult.Acknowledged acknowledged -> {}
            }
        }
        return worst;
    }
}
