package mx.vigia.analysis.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.search.SearchRunner;
import mx.vigia.analysis.search.forecast.Forecaster;
import mx.vigia.analysis.search.index.IndexState.Phase;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.apache.lucene.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where there was no time to find all: who may answer in part says so, who may not is refused, and the house itself
 * goes on.
 */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class PartialSearchResultsTest {
    private static final Query ASKED = ((Parsed) QueryLanguage.read("agua OR fuego")).query();

    @Inject
    RequestContext visit;

    @Inject
    ObjectMapper json;

    @TempDir
    Path folder;

    @Test
    @ActivateRequestContext
    void partialAlertPreviewIsNotShown() throws IOException {
        try (var index = indexOfOne()) {
            var forecaster = new Forecaster(indexWithoutTime(index), null, json, null, null);

            assertThatThrownBy(() -> forecaster.forecast(ASKED, LocalDate.of(2026, 11, 28)))
                    .isInstanceOfSatisfying(
                            Problem.Raised.class,
                            raised -> assertThat(raised.problem().status()).isEqualTo(503));
        }
    }

    @Test
    @ActivateRequestContext
    void topicCountsIgnoreTheTimeLimit() throws IOException {
        try (var index = indexOfOne()) {
            var searchRunner = new SearchRunner(indexWithoutTime(index), new SearchTimeUsed(), json);

            assertThat(searchRunner.count(ASKED)).isZero();
            assertThat(searchRunner.countAll(ASKED)).isEqualTo(1);
        }
    }

    private IndexGeneration indexOfOne() throws IOException {
        var index = IndexGeneration.create(folder);
        var document = new Document();
        IndexedFields.add(document, Map.of(QueryField.TITLE, List.of("agua")));
        index.addOrReplace("one", document);
        index.refreshUpTo(1);
        return index;
    }

    /** Whose time is over when they are first asked. */
    private BillIndex indexWithoutTime(IndexGeneration index) {
        var bills = new BillIndex(
                visit, had -> new SearchTimeLimit(new SlowQueryScheduler(1), expiringClock(), expiringClock(), had));
        bills.markOpened(index, Phase.READY);
        return bills;
    }

    private static LongSupplier expiringClock() {
        var begun = new AtomicBoolean();
        return () -> begun.getAndSet(true) ? Long.MAX_VALUE : 0;
    }
}
