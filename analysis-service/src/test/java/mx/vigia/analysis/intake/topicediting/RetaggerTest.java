package mx.vigia.analysis.intake.topicediting;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.awaitFound;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class RetaggerTest {
    @Inject
    BillIntake intake;

    @Inject
    DossierRepository dossiers;

    @Inject
    DataSource database;

    @Inject
    Retagger retagger;

    @Test
    void outdatedTagsAreRecomputedWithoutAlerts() {
        var word = rareWord();
        var bills = IntStream.range(0, 12)
                .mapToObj(i -> aBill().titled("Que expide la Ley de Ciberseguridad " + word)
                        .text("Los operadores notificarán todo incidente de ciberseguridad."))
                .toArray(BillSightings[]::new);
        take(intake, bills);
        execute("update dossier set body = jsonb_set(body, '{tags}', '[]') where body ->> 'title' like '%" + word
                + "'");
        execute("update reprocessing set rules_version = 'of yesterday', done = true where follower = 'tags'");

        retagger.retagAll();
        retagger.retagAll();

        awaitFound("tema:ciberseguridad " + word, 12);
        for (var bill : bills) {
            var again = dossiers.findById(id(bill)).orElseThrow();
            assertThat(again.revision()).isEqualTo(2);
            assertThat(again.tags()).extracting("topic").contains("cybersecurity");
            assertThat(again.text().content()).contains("incidente");
            assertThat(dossiers.findFacts(again.id())).extracting("kind").containsExactly(FactKind.NEW);
        }
    }

    private void execute(String sql) {
        Jdbc.of(database).execute(sql);
    }
}
