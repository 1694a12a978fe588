package mx.vigia.analysis.matching.publishing;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.Test;

/** Whatever the number of replicas that number facts, each has one number and none is left out. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class FactFeedRepositoryTest {
    private static final int REPLICAS = 4;
    private static final int FACTS = 400;
    private static final String COPY = """
            insert into fact (id, kind, natural_key, dossier, revision, before, after, happened, published, captured, late, bill, told_to,
                factors, recorded_at, announced_at)
            select gen_random_uuid(), kind, gen_random_uuid()::text, dossier, revision, before, after, happened, published, captured, late,
                bill, told_to, factors, now(), now()
            from fact where dossier = ? limit 1
            """;

    @Inject
    FactFeedRepository feed;

    @Inject
    BillIntake intake;

    @Inject
    DataSource database;

    @Test
    void concurrentReplicasNumberFactsWithoutGapsOrDuplicates() throws Exception {
        var bill = aBill();
        take(intake, bill);
        feed.number();
        long before = feed.last();

        try (var replicas = Executors.newFixedThreadPool(REPLICAS)) {
            var working = IntStream.range(0, REPLICAS)
                    .mapToObj(replica -> replicas.submit(() -> recordsAndNumbers(id(bill))))
                    .toList();
            for (var replica : working) {
                replica.get();
            }
        }
        feed.number();

        var numbers = feed.after(before, 2 * FACTS).stream()
                .map(FactFeedRepository.Numbered::number)
                .toList();
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(FACTS);
        assertThat(numbers)
                .isEqualTo(LongStream.range(before + 1, before + 1 + numbers.size())
                        .boxed()
                        .toList());
        assertThat(feed.last()).isEqualTo(numbers.getLast());
        assertThat(waiting()).isZero();
    }

    @Test
    void laterCommitFollowsEarlierReads() throws Exception {
        var bill = aBill();
        take(intake, bill);
        feed.number();
        long before = feed.last();

        try (var slow = database.getConnection()) {
            slow.setAutoCommit(false);
            Jdbc.on(slow).update(COPY, id(bill));
            recordsAndNumbers(id(bill));
            long read = feed.last();
            assertThat(read).isGreaterThanOrEqualTo(before + FACTS / REPLICAS);
            slow.commit();
            slow.setAutoCommit(true);
            feed.number();

            assertThat(feed.after(read, FACTS)).isNotEmpty();
        }
    }

    private Void recordsAndNumbers(UUID bill) throws SQLException {
        for (int i = 0; i < FACTS / REPLICAS; i++) {
            try (var connection = database.getConnection()) {
                Jdbc.on(connection).update(COPY, bill);
            }
            feed.number();
        }
        return null;
    }

    private long waiting() throws SQLException {
        try (var connection = database.getConnection()) {
            return Jdbc.on(connection)
                    .list("select count(*) from fact_place where number is null", row -> row.getLong(1))
                    .getFirst();
        }
    }
}
