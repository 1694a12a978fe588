package mx.vigia.analysis.dossier.store;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.dossier.linking.TooManyRecordsException;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class LinkingLimitTest {
    @Inject
    BillIntake intake;

    @Inject
    DossierTransactions dockets;

    @Inject
    Jdbc database;

    @Test
    void tooManyRelatedRecordsAreNotDecidedInPart() {
        String alias = "66/c/" + UUID.randomUUID();
        BillSightings bill = aBill().alias(alias);
        take(intake, bill);
        database.update(
                "with made as (insert into source_record (site, source_key, revision, digest, first_seen)"
                        + " select 'mx.diputados.gaceta', ? || n, 0, '', now() from generate_series(1, ?) n returning id)"
                        + " insert into source_alias (site, alias, source_record) select 'mx.diputados.gaceta', ?, id from made",
                alias,
                RecordNeighbourhood.MAX_NEIGHBOURS,
                alias);

        assertThatThrownBy(() -> dockets.open(List.of(id(bill)), List.of(), Instant.now()))
                .isInstanceOf(TooManyRecordsException.class)
                .hasMessageContaining("at most 500 records");
    }
}
