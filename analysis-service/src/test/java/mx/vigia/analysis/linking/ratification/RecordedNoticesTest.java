package mx.vigia.analysis.linking.ratification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import mx.vigia.analysis.bill.FederalEntity;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Against the titles of SIL and the Gaceta del Senado of 2024 to 2026, which are cut short; needs them, and is skipped
 * where they are not.
 */
class RecordedNoticesTest {
    private static final int ID = 0;
    private static final int TYPE = 2;
    private static final int TITLE = 3;
    private static final int PROPONENT = 4;

    /** Titles that end before the name of the Constitution are completed by it, as their pages print it. */
    private static final String END =
            " de la Constitución Política de los Estados Unidos Mexicanos, en materia de prueba";

    @Test
    void everyRecordedNoticeIsReadAndNothingElse() throws IOException {
        Path corpus = Path.of(System.getProperty("vigia.shared", "nowhere"), "corpus", "sil-records.tsv.gz");
        Assumptions.assumeTrue(Files.exists(corpus), "the records are not here");
        Map<String, FederalEntity> found = new LinkedHashMap<>();
        try (var rows = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
            rows.lines().skip(1).map(row -> row.split("\t", -1)).forEach(cells -> read(cells, found));
        }

        assertThat(found)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("sil-5064815", FederalEntity.TAMAULIPAS),
                        Map.entry("sil-5067897", FederalEntity.MEXICO_STATE),
                        Map.entry("sil-5072227", FederalEntity.SONORA),
                        Map.entry("sil-5080702", FederalEntity.NAYARIT),
                        Map.entry("sil-5080704", FederalEntity.AGUASCALIENTES),
                        Map.entry("sil-5080716", FederalEntity.ZACATECAS),
                        Map.entry("senado-doc-153551", FederalEntity.TLAXCALA),
                        Map.entry("senado-doc-153691", FederalEntity.PUEBLA),
                        Map.entry("senado-doc-157147", FederalEntity.GUANAJUATO),
                        Map.entry("senado-doc-157175", FederalEntity.DURANGO),
                        Map.entry("senado-doc-157176", FederalEntity.NAYARIT),
                        Map.entry("senado-doc-157651", FederalEntity.CHIHUAHUA)));
    }

    private static void read(String[] cells, Map<String, FederalEntity> found) {
        String title = cells[TITLE].contains("Constitución Política de los Estados Unidos Mexicanos")
                ? cells[TITLE]
                : cells[TITLE] + END;
        VoteNotice.read(title, List.of(cells[PROPONENT])).ifPresent(notice -> {
            assertThat(notice.vote()).as(title).isEqualTo(StateVote.APPROVED);
            assertThat(notice.congresses()).as(title).hasSize(1);
            assertThat(cells[TYPE]).as(title).containsIgnoringCase("comunic");
            found.put(cells[ID], notice.congresses().getFirst());
        });
    }
}
