package mx.vigia.analysis.matching.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.Test;

/**
 * What may be told twice is looked for where it can be: with whole reads forbidden the planner finds late facts by
 * their day and namesakes by their key.
 */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class LateFactQueryPlanTest {
    @Inject
    DataSource database;

    @Test
    void possibleRepeatsAreFoundByIndex() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Jdbc.on(connection).update("set local enable_seqscan = off");
            var bills = Jdbc.array("uuid", List.of(UUID.randomUUID()));
            var words = Jdbc.array("text", List.of("passed"));

            var plan = String.join(
                    "\n",
                    Jdbc.on(connection)
                            .list(
                                    "explain " + RepeatFilter.FIND_ANNOUNCED_SQL,
                                    row -> row.getString(1),
                                    bills,
                                    bills,
                                    words,
                                    bills,
                                    Instant.now(),
                                    words));
            connection.rollback();

            assertThat(plan).contains("fact_of_days", "fact_that_lasts").doesNotContain("Seq Scan on fact");
        }
    }
}
