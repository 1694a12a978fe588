package mx.vigia.analysis.intake;

import static mx.vigia.analysis.intake.ProceedingHouse.id;
import static mx.vigia.analysis.intake.Sighted.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.Rows;
import mx.vigia.analysis.dossier.Dossiers;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

/** Side by side with a replica of an older version, which hears pages too. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class ReplicasOfBeforeTest {
    @Inject
    ProceedingHouse house;

    @Inject
    Dossiers dossiers;

    @Inject
    DataSource database;

    @Test
    void whatAReplicaThatKeepsNoReadingsHeardLastIsNotOverruledByAnEarlierReading() throws SQLException {
        Sighted bill = aBill().titled("Que regula el agua.");
        house.take(bill);
        heardByAReplicaOfBefore(bill, 3, "Que regula el agua y el riego.");

        house.take(bill.then(2).titled("Que regula las aguas."));

        assertThat(dossiers.withId(id(bill)).orElseThrow().title()).isEqualTo("Que regula el agua y el riego.");
    }

    /** Which writes all of a last word but for the readings that it does not know of. */
    private void heardByAReplicaOfBefore(Sighted bill, int revision, String title) throws SQLException {
        try (var connection = database.getConnection()) {
            Rows.update(
                    connection,
                    "update said set revision = ?, content = jsonb_set(content, '{title}', to_jsonb(?::text))"
                            + " where source_record = (select id from source_record where source_key = ?)",
                    revision,
                    title,
                    bill.key());
            Rows.update(
                    connection,
                    "update dossier set body = jsonb_set(body, '{title}', to_jsonb(?::text)) where id = ?",
                    title,
                    id(bill));
            Rows.update(connection, "update source_record set revision = ? where source_key = ?", revision, bill.key());
        }
    }
}
