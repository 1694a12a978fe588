package mx.vigia.analysis.dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.analysis.dossier.store.FlaggedStepRepository;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.Test;

/**
 * What is asked for each page of a bill has an index for every table that grows with the bills: with whole reads
 * forbidden the planner finds another way.
 */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class FactQueryPlanTest {
    private static final String MANY_BILLS = """
            insert into dossier (id, revision, body, first_seen, last_changed)
            select gen_random_uuid(), 1, jsonb_build_object('flagged', '[]'::jsonb, 'filler', repeat(n::text, 300)), now(), now()
            from generate_series(1, 20000) n""";
    private static final String NO_WHOLE_READS = "set local enable_seqscan = off";

    @Inject
    DataSource database;

    @Test
    void theFactsOfABillAreFoundByIndex() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(plan(connection, FactRepository.FIND_FACTS_SQL, UUID.randomUUID(), UUID.randomUUID()))
                    .contains("Index Scan")
                    .doesNotContain("Seq Scan");
            var several = Jdbc.array("uuid", List.of(UUID.randomUUID(), UUID.randomUUID()));
            assertThat(plan(connection, FactRepository.FIND_FACTS_OF_SEVERAL_SQL, several, several))
                    .contains("Index Scan")
                    .doesNotContain("Seq Scan");
        }
    }

    @Test
    void billMentionsAreFoundByIndex() throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (String view : List.of("mention_link_now", "proceeding_told_now")) {
                assertThat(plan(connection, "select * from " + view + " where dossier = ?", UUID.randomUUID()))
                        .as(view)
                        .contains("dossier_now")
                        .doesNotContain("Seq Scan");
            }
        }
    }

    /** Sequential scans stay allowed: the planner must know from statistics that such steps are rare. */
    @Test
    void stepsThatDoNotFitAreCountedByIndex() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Jdbc.on(connection).update(MANY_BILLS);
            Jdbc.on(connection).update("analyze dossier");
            assertThat(String.join(
                            "\n",
                            Jdbc.on(connection)
                                    .list(
                                            "explain " + FlaggedStepRepository.COUNT_BY_FLAG_SQL,
                                            row -> row.getString(1))))
                    .contains("Index Scan using dossier_flagged");
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static String plan(Connection connection, String question, Object... values) throws SQLException {
        connection.setAutoCommit(false);
        try (var forbid = connection.createStatement()) {
            forbid.execute(NO_WHOLE_READS);
            return String.join("\n", Jdbc.on(connection).list("explain " + question, row -> row.getString(1), values));
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
