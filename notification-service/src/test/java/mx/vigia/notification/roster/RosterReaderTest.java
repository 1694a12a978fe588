package mx.vigia.notification.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterReaderTest {
    private static final int MOST_ROWS = 5;
    private static final int MOST_BYTES = 50_000;
    private static final long MOST_UNPACKED = 200_000;

    private final RosterReader reader =
            new RosterReader(new Limits(MOST_BYTES, MOST_UNPACKED, MOST_ROWS, Duration.ofHours(1)));

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aTableIsReadWhateverSeparatesItsCells(String sign) {
        var list = list(String.join(sign, "Correo electrónico", "NOMBRE", "otra cosa") + "\r\n"
                + String.join(sign, " ana@ami.example ", "\"Robles, Ana; la\"", "x"));

        assertThat(list.faults()).isEmpty();
        assertThat(list.lines()).hasSize(1);
        assertThat(list.lines().getFirst().row()).isEqualTo(2);
        assertThat(list.lines().getFirst().in(Column.ADDRESS)).isEqualTo("ana@ami.example");
        assertThat(list.lines().getFirst().in(Column.NAME)).isEqualTo("Robles, Ana; la");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void accentsAreReadAsSpreadsheetsWriteThem(String charset) {
        var text = "correo,nombre,comité\na@b.mx,José Núñez,Niñez\n";

        var list = list(text.getBytes(Charset.forName(charset)));

        assertThat(list.lines().getFirst().in(Column.NAME)).isEqualTo("José Núñez");
        assertThat(list.lines().getFirst().in(Column.COMMITTEE)).isEqualTo("Niñez");
    }

    @Test
    void theMarkAtTheBeginningIsNoPartOfAHeading() {
        assertThat(list("\uFEFFcorreo\na@b.mx").lines()).hasSize(1);
    }

    @Test
    void rowsAreCountedAsASpreadsheetDoesAlsoPastEmptyOnes() throws IOException {
        var csv = list("correo\n\na@b.mx\n,\nc@d.mx\n");
        var xlsx = list(workbook(sheet -> {
            sheet.value(0, 0, "correo");
            sheet.value(2, 0, "a@b.mx");
            sheet.value(4, 0, "c@d.mx");
        }));

        assertThat(csv.lines()).extracting(Line::row).containsExactly(3, 5);
        assertThat(xlsx.lines()).extracting(Line::row).containsExactly(3, 5);
    }

    @Test
    void aWorkbookIsReadByItsFirstSheetAndItsFormulasAreRefused() throws IOException {
        var list = list(workbook(sheet -> {
            sheet.value(0, 0, "address");
            sheet.value(0, 1, "name");
            sheet.value(1, 0, "a@b.mx");
            sheet.value(1, 1, 42);
            sheet.value(2, 0, "c@d.mx");
            sheet.formula(2, 1, "HYPERLINK(\"http://x.example\")");
        }));

        assertThat(list.lines().getFirst().in(Column.NAME)).isEqualTo("42");
        assertThat(list.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.row()).isEqualTo(3);
            assertThat(fault.column()).isEqualTo(Column.NAME);
            assertThat(fault.expected()).isEqualTo(Fault.Expected.WORDS);
        });
    }

    @Test
    void whatASpreadsheetWouldComputeIsRefusedInATableToo() {
        var list = list("correo,nombre\na@b.mx,=1+1\nc@d.mx,@SUM(A1)\n");

        assertThat(list.faults())
                .extracting(Fault::expected)
                .containsOnly(Fault.Expected.WORDS)
                .hasSize(2);
        assertThat(list.faults().getFirst().found()).isEqualTo("=1+1");
    }

    @Test
    void aCellThatIsTooLongIsNamedAndShownInPart() {
        var list = list("correo,nombre\na@b.mx," + "x".repeat(301));

        assertThat(list.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.expected()).isEqualTo(Fault.Expected.LENGTH);
            assertThat(fault.detail()).isEqualTo("300");
            assertThat(fault.found()).hasSizeLessThan(100);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nombre,comité~Ana,Nube|NO_HEADING|ADDRESS",
                "correo,email~a@b.mx,c@d.mx|HEADING_TWICE|ADDRESS",
                "correo,nombre~,|EMPTY|''",
                "correo~1@b.mx~2@b.mx~3@b.mx~4@b.mx~5@b.mx~6@b.mx|TOO_MANY_ROWS|5",
                "correo~\"a@b.mx~|NO_TABLE|''"
            })
    void whatIsNoListIsToldWhy(String table, Read.Why why, String detail) {
        assertThat(reader.read(table.replace('~', '\n').getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Read.NoList(why, detail));
    }

    @Test
    void asManyRowsAsMayBeAreRead() {
        assertThat(list("correo\n1@b.mx\n2@b.mx\n3@b.mx\n4@b.mx\n5@b.mx\n").lines())
                .hasSize(MOST_ROWS);
    }

    @Test
    void aWorkbookOfTooManyRowsIsRefused() throws IOException {
        var bytes = workbook(sheet -> {
            sheet.value(0, 0, "correo");
            for (var row = 1; row <= MOST_ROWS + 1; row++) {
                sheet.value(row, 0, row + "@b.mx");
            }
        });

        assertThat(reader.read(bytes)).isEqualTo(new Read.NoList(Read.Why.TOO_MANY_ROWS, "5"));
    }

    @Test
    void aFileThatIsTooLargeIsNotEvenOpened() {
        assertThat(reader.read(new byte[MOST_BYTES + 1])).isEqualTo(new Read.NoList(Read.Why.TOO_LARGE, "50000"));
    }

    @Test
    void aSmallWorkbookThatUnpacksIntoALargeOneIsRefusedBeforeItIsRead() throws IOException {
        var bomb = zipOf(new byte[5_000_000]);

        assertThat(bomb).hasSizeLessThan(MOST_BYTES);
        assertThat(reader.read(bomb)).isEqualTo(new Read.NoList(Read.Why.UNPACKS_TOO_LARGE, "200000"));
    }

    @Test
    void whatIsNeitherATableNorAWorkbookIsRefused() throws IOException {
        var noTable = new Read.NoList(Read.Why.NO_TABLE, "");
        var whole = workbook(sheet -> sheet.value(0, 0, "correo"));

        assertThat(reader.read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1}))
                .isEqualTo(noTable);
        assertThat(reader.read(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(noTable);
        assertThat(reader.read(zipOf(new byte[10]))).isEqualTo(noTable);
    }

    private Roster list(String text) {
        return list(text.getBytes(StandardCharsets.UTF_8));
    }

    private Roster list(byte[] bytes) {
        return ((Read.AList) reader.read(bytes)).roster();
    }

    private static byte[] workbook(Consumer<Worksheet> filled) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            filled.accept(workbook.newWorksheet("Personas"));
            workbook.newWorksheet("Otra").value(0, 0, "nada");
        }
        return bytes.toByteArray();
    }

    private static byte[] zipOf(byte[] part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(part);
        }
        return bytes.toByteArray();
    }
}
