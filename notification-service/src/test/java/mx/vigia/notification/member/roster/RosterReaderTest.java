package mx.vigia.notification.member.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
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
            new RosterReader(new TestLimits(MOST_BYTES, MOST_UNPACKED, MOST_ROWS, Duration.ofHours(1)));

    private final RosterReader roomy =
            new RosterReader(new TestLimits(MOST_BYTES, 16 * 1024 * 1024, MOST_ROWS, Duration.ofHours(1)));

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void commaSemicolonAndTabSeparateCells(String sign) {
        var list = read(String.join(sign, "Correo electrónico", "NOMBRE", "otra cosa") + "\r\n"
                + String.join(sign, " ana@ami.example ", "\"Robles, Ana; la\"", "x"));

        assertThat(list.faults()).isEmpty();
        assertThat(list.lines()).hasSize(1);
        assertThat(list.lines().getFirst().row()).isEqualTo(2);
        assertThat(list.lines().getFirst().in(RosterColumn.ADDRESS)).isEqualTo("ana@ami.example");
        assertThat(list.lines().getFirst().in(RosterColumn.NAME)).isEqualTo("Robles, Ana; la");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void accentsAreReadInEveryCharset(String charset) {
        var text = "correo,nombre,comité\na@b.mx,José Núñez,Niñez\n";

        var list = read(text.getBytes(Charset.forName(charset)));

        assertThat(list.lines().getFirst().in(RosterColumn.NAME)).isEqualTo("José Núñez");
        assertThat(list.lines().getFirst().in(RosterColumn.COMMITTEE)).isEqualTo("Niñez");
    }

    @ParameterizedTest
    @CsvSource({"'a,b', NO_HEADING", "a, NO_HEADING", "PK, NO_HEADING", "'PK\u0003', NO_HEADING"})
    void tooShortFileIsReadAsATable(String text, RosterReadResult.Why why) {
        assertThat(reader.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        RosterReadResult.NoList.class,
                        none -> assertThat(none.why()).isEqualTo(why));
        assertThat(reader.read(new byte[] {0, 1, 2}))
                .isInstanceOfSatisfying(
                        RosterReadResult.NoList.class,
                        none -> assertThat(none.why()).isEqualTo(RosterReadResult.Why.NO_TABLE));
    }

    @Test
    void byteOrderMarkIsIgnored() {
        assertThat(read("\uFEFFcorreo\na@b.mx").lines()).hasSize(1);
    }

    @Test
    void rowNumbersIncludeEmptyRows() throws IOException {
        var csv = read("correo\n\na@b.mx\n,\nc@d.mx\n");
        var xlsx = read(workbook(sheet -> {
            sheet.value(0, 0, "correo");
            sheet.value(2, 0, "a@b.mx");
            sheet.value(4, 0, "c@d.mx");
        }));

        assertThat(csv.lines()).extracting(RosterRow::row).containsExactly(3, 5);
        assertThat(xlsx.lines()).extracting(RosterRow::row).containsExactly(3, 5);
    }

    @Test
    void firstSheetIsReadAndFormulasAreRefused() throws IOException {
        var list = read(workbook(sheet -> {
            sheet.value(0, 0, "address");
            sheet.value(0, 1, "name");
            sheet.value(1, 0, "a@b.mx");
            sheet.value(1, 1, 42);
            sheet.value(2, 0, "c@d.mx");
            sheet.formula(2, 1, "HYPERLINK(\"http://x.example\")");
        }));

        assertThat(list.lines().getFirst().in(RosterColumn.NAME)).isEqualTo("42");
        assertThat(list.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.row()).isEqualTo(3);
            assertThat(fault.column()).isEqualTo(RosterColumn.NAME);
            assertThat(fault.expected()).isEqualTo(RowError.Expected.WORDS);
        });
    }

    @Test
    void csvFormulasAreRefused() {
        var list = read("correo,nombre\na@b.mx,=1+1\nc@d.mx,@SUM(A1)\ne@f.mx,-2+3\ng@h.mx,-\n");

        assertThat(list.faults())
                .extracting(RowError::expected)
                .containsOnly(RowError.Expected.WORDS)
                .hasSize(3);
        assertThat(list.faults().getFirst().found()).isEqualTo("=1+1");
    }

    @Test
    void aCellThatIsTooLongIsNamedAndShownInPart() {
        var list = read("correo,nombre\na@b.mx," + "x".repeat(301));

        assertThat(list.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.expected()).isEqualTo(RowError.Expected.LENGTH);
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
    void invalidListIsRefusedWithTheReason(String table, RosterReadResult.Why why, String detail) {
        assertThat(reader.read(table.replace('~', '\n').getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new RosterReadResult.NoList(why, detail));
    }

    @Test
    void tooManyColumnsAreRefusedUnlessBlank() throws IOException {
        var tooWide = new RosterReadResult.NoList(RosterReadResult.Why.TOO_MANY_COLUMNS, "50");

        assertThat(read("correo" + ",".repeat(80) + "\na@b.mx" + ", ".repeat(80))
                        .lines())
                .hasSize(1);
        assertThat(reader.read(("correo\na@b.mx" + ",".repeat(50) + "x").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(tooWide);
        assertThat(reader.read(("correo\na@b.mx" + ",".repeat(49) + "x").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RosterReadResult.AList.class);
        assertThat(reader.read(workbook(sheet -> {
                    sheet.value(0, 0, "correo");
                    sheet.value(1, 0, "a@b.mx");
                    sheet.value(1, 50, "x");
                })))
                .isEqualTo(tooWide);
    }

    @Test
    void maximumNumberOfRowsIsRead() {
        assertThat(read("correo\n1@b.mx\n2@b.mx\n3@b.mx\n4@b.mx\n5@b.mx\n").lines())
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

        assertThat(reader.read(bytes)).isEqualTo(new RosterReadResult.NoList(RosterReadResult.Why.TOO_MANY_ROWS, "5"));
    }

    @Test
    void aFileThatIsTooLargeIsNotEvenOpened() {
        assertThat(reader.read(new byte[MOST_BYTES + 1]))
                .isEqualTo(new RosterReadResult.NoList(RosterReadResult.Why.TOO_LARGE, "50000"));
    }

    @Test
    void zipBombIsRefusedBeforeReading() throws IOException {
        var bomb = zipOf(new byte[5_000_000]);

        assertThat(bomb).hasSizeLessThan(MOST_BYTES);
        assertThat(reader.read(bomb))
                .isEqualTo(new RosterReadResult.NoList(RosterReadResult.Why.UNPACKS_TOO_LARGE, "200000"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<row r='1'><c r='ZZZZZZ1'/></row>|1|TOO_MANY_COLUMNS|256",
                "<row r='1'><c r='XFD1'/></row>|1|TOO_MANY_COLUMNS|256",
                "<row r='1'><c r='IV1'/><c/></row>|1|TOO_MANY_COLUMNS|256",
                "<row/>|51|TOO_MANY_ROWS|5",
                "<row r='1'><c r='-1'/></row>|1|NO_TABLE|~~",
                "<c r='A1'><f t='shared' si='0'/></c>|20001|TOO_MANY_FORMULAS|20000",
            })
    void expandingWorkbookIsRefusedBeforeReading(String rows, int times, RosterReadResult.Why why, String detail)
            throws IOException {
        assertThat(roomy.read(withSheet(rows.repeat(times)))).isEqualTo(new RosterReadResult.NoList(why, detail));
    }

    @Test
    void oversizedCellIsRefusedInAnyXmlForm() throws IOException {
        var half = "9".repeat(XlsxPreflight.MAX_CELL_LENGTH / 2 + 1);

        assertThat(roomy.read(withSheet("<row><c><v>" + half + "<b/>" + half + "</v></c></row>")))
                .isEqualTo(new RosterReadResult.NoList(RosterReadResult.Why.CELL_TOO_LONG, "32767"));
        assertThat(reader.read(withSheet("<row><c r='A1' t='inlineStr'><is><t>correo</t></is></c></row>"
                        + "<row><c r='A2' t='inlineStr'><is><t>" + " x".repeat(5_000) + "</t></is></c></row>")))
                .isInstanceOfSatisfying(
                        RosterReadResult.AList.class,
                        list -> assertThat(list.roster().faults())
                                .extracting(RowError::expected)
                                .containsExactly(RowError.Expected.LENGTH));
    }

    @Test
    void fileOfAnotherFormatIsRefused() throws IOException {
        var noTable = new RosterReadResult.NoList(RosterReadResult.Why.NO_TABLE, "");
        var whole = workbook(sheet -> sheet.value(0, 0, "correo"));

        assertThat(reader.read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1}))
                .isEqualTo(noTable);
        assertThat(reader.read(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(noTable);
        assertThat(reader.read(zipOf(new byte[10]))).isEqualTo(noTable);
    }

    private Roster read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Roster read(byte[] bytes) {
        return ((RosterReadResult.AList) reader.read(bytes)).roster();
    }

    private static byte[] workbook(Consumer<Worksheet> filled) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            filled.accept(workbook.newWorksheet("Personas"));
            workbook.newWorksheet("Otra").value(0, 0, "nada");
        }
        return bytes.toByteArray();
    }

    /** A valid workbook with these raw rows in its first sheet. */
    private static byte[] withSheet(String rows) throws IOException {
        var sound = workbook(sheet -> sheet.value(0, 0, "correo"));
        var bytes = new ByteArrayOutputStream();
        try (var from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(sound))
                        .get();
                var to = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().endsWith("sheet1.xml")
                                ? ("<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
                                                + rows + "</sheetData></worksheet>")
                                        .getBytes(StandardCharsets.UTF_8)
                                : from.getInputStream(entry).readAllBytes());
            }
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
