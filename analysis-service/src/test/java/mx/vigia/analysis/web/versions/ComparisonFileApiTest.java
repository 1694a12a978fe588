package mx.vigia.analysis.web.versions;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.id;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.realparts.RealParts;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The files are read back by other hands than those that wrote them. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class ComparisonFileApiTest {
    private static final String TEXT = """
            Exposición de motivos

            Texto vigente

            Texto propuesto

            Artículo 5. El operador avisará en 96 horas.

            Artículo 5. =HYPERLINK("http://x.example") avisará en 72 horas & <ya>.

            Por lo expuesto

            Decreto

            Único. Se reforma el artículo 5 y se adiciona el artículo 5 Bis de la Ley de Redes, para quedar como sigue:

            Artículo 5. =HYPERLINK("http://x.example") avisará en 72 horas & <ya>.

            Artículo 5 Bis. @SUMA(A1) es gratuito.
            """;

    @Inject
    BillIntake intake;

    @Inject
    DossierRepository dossiers;

    @Inject
    TopicCatalog topics;

    @Test
    void workbookHoldsTheTableAsTextWithoutFormulas() throws IOException {
        var bill = aBill().titled("=1+1 Que reforma la Ley de Redes.").text(TEXT);
        take(intake, bill);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file(bill, "xlsx")))) {
            var cells = StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .toList();

            assertThat(cells).extracting(Cell::getCellType).doesNotContain(CellType.FORMULA);
            assertThat(cells)
                    .extracting(Object::toString)
                    .contains("Texto vigente", "Texto propuesto", "El operador avisará en 96 horas.")
                    .contains("=HYPERLINK(\"http://x.example\") avisará en 72 horas & <ya>.", "@SUMA(A1) es gratuito.");
            assertThat(book.getAllNames())
                    .noneMatch(name -> name.getRefersToFormula().contains("HYPERLINK"));
        }
    }

    @Test
    void aDocumentHoldsTheSameTableUnderItsHeading() throws IOException {
        var bill = aBill().titled("Que reforma la Ley de Redes.").text(TEXT);
        take(intake, bill);

        try (var document = new XWPFDocument(new ByteArrayInputStream(file(bill, "docx")))) {
            var table = document.getTables().getFirst();

            assertThat(document.getParagraphs().getFirst().getText())
                    .isEqualTo("Cuadro comparativo: Que reforma la Ley de Redes.");
            assertThat(document.getParagraphs().getFirst().getStyle()).isEqualTo("Heading1");
            assertThat(table.getNumberOfRows()).isEqualTo(3);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).getTableCells())
                    .extracting(cell -> cell.getText())
                    .containsExactly(
                            "5Ley de Redes",
                            "El operador avisará en 96 horas.",
                            "=HYPERLINK(\"http://x.example\") avisará en 72 horas & <ya>.");
        }
    }

    @Test
    void missingComparisonTableReturns404WithAReason() {
        var bill = aBill().text("Artículo 1. Se expide.");
        take(intake, bill);

        given().get("/bills/" + id(bill) + "/comparison.docx")
                .then()
                .statusCode(404)
                .body(containsString("no tiene cuadro comparativo"));
        given().get("/bills/" + id(bill) + "/comparison.xlsx?version=7").then().statusCode(404);
    }

    @Test
    void manyRowsOfLongestCellsAreWrittenCompletely() throws IOException {
        var longest = new Random(5)
                .ints(ComparisonFileContent.MAX_CELL_LENGTH, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var rows = Collections.nCopies(150, List.of("1", longest, longest));
        var out = new ByteArrayOutputStream();

        new ComparisonWorkbook(new ComparisonFileContent("T", List.of("nota"), List.of("a", "b", "c"), rows))
                .write(out);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(3 + 150);
            assertThat(book.getSheetAt(0).getRow(153).getCell(2).getStringCellValue())
                    .hasSize(ComparisonFileContent.MAX_CELL_LENGTH);
        }
    }

    @Test
    void tooLargeTableIsCutWithANote() {
        var words = new ComparisonTableView.CellView("x".repeat(ComparisonFileContent.MAX_CELL_LENGTH), false);
        var rows = Collections.nCopies(70, new ComparisonTableView.Row("1", "", words, words, words));
        var labels = new BillLabels(Messages.of(Language.ES, BillLabels.BUNDLE), topics, Instant.now());

        var paper = ComparisonFileContent.of(
                bill(), "cita", new ComparisonTableView(List.of(), List.of(), "", rows, 3), labels);

        assertThat(paper.rows())
                .hasSize(ComparisonFileContent.MAX_CHARACTERS / (2 * ComparisonFileContent.MAX_CELL_LENGTH + 1));
        assertThat(paper.notes()).contains(70 - paper.rows().size() + 3 + " artículos no cupieron en este archivo.");
    }

    private Dossier bill() {
        var bill = aBill();
        take(intake, bill);
        return dossiers.findById(id(bill)).orElseThrow();
    }

    private static byte[] file(BillSightings bill, String form) {
        return given().get("/bills/" + id(bill) + "/comparison." + form)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("." + form))
                .extract()
                .asByteArray();
    }
}
