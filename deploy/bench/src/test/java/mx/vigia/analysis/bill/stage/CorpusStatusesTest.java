package mx.vigia.analysis.bill.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every status line of the corpus, against a list of approvals written apart from the table. */
class CorpusStatusesTest {
    private static final Path CORPUS = Path.of(System.getProperty("vigia.shared", "/absent"), "corpus");
    private static final double UNKNOWN_AT_MOST = 0.01;
    private static final List<String> FILES =
            List.of("mx-legislative.tsv.gz", "sil-records.tsv.gz", "sil-status-changes.tsv.gz");

    /** Whole wordings, in small letters without accents, in which a chamber approves; nothing else may be read so. */
    private static final Pattern APPROVALS = Pattern.compile("(?:aprobad[oa]\\.?"
            + "|concluido / aprobado(?: \\(\\d{4}-\\d\\d-\\d\\d\\))?"
            + "|aprobad[oa] en votacion (?:economica|nominal)\\b.*"
            + "|aprobada en la camara de diputados con \\d+ votos.*"
            + "|(?:(?!aprobad).)*considerad[oa]s? de urgente (?:u obvia )?resolucion(?: y aprobada en votacion economica"
            + "|(?: en votacion nominal con \\d+ votos en pro y \\d+ en contra)?\\.? \\| aprobad[oa] (?:en|con) ).*"
            + "|dictaminada y aprobada en la sesion del .*"
            + "|(?:publicada_dof|en_revisora): aprobado por el senado .*"
            + "|devuelta: .* aprobado por la camara de diputados .*)");

    private static final Pattern PUBLICATIONS = Pattern.compile("publicad[oa](?: en (?:el )?dof.*|_dof: .*)?");
    private static final StatusesOfFiles STATUSES = new StatusesOfFiles();

    @BeforeAll
    static void readAll() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS));
        for (String file : FILES) {
            STATUSES.count(CORPUS.resolve(file));
        }
    }

    @Test
    void fewStatusLinesAreUnknown() {
        int all = sum(STATUSES.lines(), ".*");
        int unknown = sum(STATUSES.lines(), StatusesOfFiles.UNKNOWN);

        assertThat(all).isGreaterThan(25_000);
        assertThat((double) unknown / all).isLessThanOrEqualTo(UNKNOWN_AT_MOST);
    }

    @Test
    void onlyApprovalsAreReadAsPassed() {
        assertThat(STATUSES.lines().keySet())
                .filteredOn(status -> moves(status).contains(StageTransition.PASSED))
                .isNotEmpty()
                .allMatch(status -> APPROVALS.matcher(folded(status)).matches());
    }

    @Test
    void noApprovalIsMissed() {
        assertThat(STATUSES.lines().keySet())
                .filteredOn(status -> APPROVALS.matcher(folded(status)).matches())
                .allMatch(status -> moves(status).contains(StageTransition.PASSED));
    }

    @Test
    void onlyPublicationsAreReadAsPublished() {
        assertThat(STATUSES.lines().keySet())
                .filteredOn(status -> moves(status).contains(StageTransition.PUBLISHED))
                .isNotEmpty()
                .allMatch(status -> PUBLICATIONS.matcher(folded(status)).matches());
    }

    private static List<StageTransition> moves(String status) {
        return StatusPhrases.known().read(status).meanings().stream()
                .map(PhraseMeaning::move)
                .toList();
    }

    private static int sum(Map<String, Integer> lines, String meaning) {
        return lines.entrySet().stream()
                .filter(line -> StatusesOfFiles.meaningOf(line.getKey()).matches(meaning))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static String folded(String status) {
        return Normalizer.normalize(status, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
