package mx.vigia.scraper.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.vigia.scraper.declared.list.DeclarationLimits;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.StatedFields.Consultation;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredReaderTest {
    private static final String HTML = """
        kind: html
        items: table.consultas tbody tr
        expect: {total: "p.total b"}
        next: "a[rel=next]"
        fields:
          key: {from: a.ficha, attribute: href}
          title: a.ficha
          link: a.ficha
          kind: {value: consultation, term: Consulta pública}
          authority: {value: Comisión de Prueba}
          opens: {from: td.plazo, after: "Del ", before: " al "}
          closes: {from: td.plazo, after: " al "}
          comment: a.opinar
          documents: "a[href$=.pdf]"
        """;

    @Test
    void htmlListIsReadWithConsultationWindows() {
        var reading = DeclarationFixture.of(HTML).read(page(row(1, "Del 3 de noviembre al 1 de diciembre de 2026"), 1));

        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.sightings()).hasSize(1);
        var sighting = reading.sightings().getFirst();
        assertThat(sighting.keys()).containsExactly("/fichas/1");
        assertThat(sighting.said().fields())
                .containsEntry("title", "Lineamientos 1 de prueba")
                .containsEntry("kind", "consultation")
                .containsEntry("officialTerm", "Consulta pública")
                .containsEntry("officialAddress", "https://consultas.example.mx/fichas/1")
                .containsEntry("proponents", List.of(new Proponent("Comisión de Prueba", "", "agency")))
                .containsEntry(
                        "consultation", new Consultation("", "2026-12-01", "https://consultas.example.mx/opinar/1"))
                .containsEntry(
                        "documents",
                        List.of(new DocumentLink(
                                "Anteproyecto", URI.create("https://consultas.example.mx/docs/1.pdf"))));
    }

    @Test
    void windowIsReadIfBothDatesAreComplete() {
        var reading = DeclarationFixture.of(HTML)
                .read(page(row(2, "Del martes 3 de noviembre de 2026 al 1 de diciembre de 2026"), 1));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sightings().getFirst().said().fields().get("consultation"))
                .isEqualTo(new Consultation("2026-11-03", "2026-12-01", "https://consultas.example.mx/opinar/2"));
    }

    @Test
    void differingPrintedTotalIsReported() {
        var row = row(3, "Del 03/11/2026 al 01/12/2026");

        assertThat(problemCodes(DeclarationFixture.of(HTML).read(page(row, 7)))).containsExactly("count-differs");
        assertThat(problemCodes(DeclarationFixture.of(HTML).read(page(row, 1)))).isEmpty();
    }

    @Test
    void totalWithThousandsSeparatorIsFoundAmongFigures() {
        var after = HTML.replace("{total: \"p.total b\"}", "{total: {from: p.total, after: \" de \"}}");
        var page = page(row(1, "Del 03/11/2026 al 01/12/2026"), 0)
                .replace("Se muestran <b>0 consultas</b>", "Se muestran 1 a 1 de 1,204 consultas");

        assertThat(DeclarationFixture.of(after).read(page).problems())
                .extracting(ReadingProblem::expected, ReadingProblem::found)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("1204", "1"));
    }

    @Test
    void pageWithANextLinkMayHoldPartOfTheTotal() {
        var reading = DeclarationFixture.of(HTML)
                .read(page(row(3, "Del 03/11/2026 al 01/12/2026"), 7)
                        + "<a rel=next href='lista?pagina=2'>siguiente</a>");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.next()).containsExactly(URI.create("https://consultas.example.mx/lista?pagina=2"));
    }

    @Test
    void pageWithoutItsListIsAChangedPage() {
        assertThatThrownBy(() -> DeclarationFixture.of(HTML).read("<html><body><p>Mantenimiento</p></body></html>"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("table.consultas tbody tr");
    }

    @Test
    void emptyListWithItsMarkIsNoChangedPage() {
        var patient = HTML.replace("expect: {total: \"p.total b\"}", "expect: {least: 0}\nmark: table.consultas");

        assertThat(DeclarationFixture.of(patient).read(page("", 0)).sightings()).isEmpty();
        assertThatThrownBy(() -> DeclarationFixture.of(patient).read("<p>otra cosa</p>"))
                .isInstanceOf(PageChanged.class);
    }

    @Test
    void untitledEntryIsReportedAndOthersAreRead() {
        var rows = row(1, "Del 03/11/2026 al 01/12/2026")
                + row(2, "Del 03/11/2026 al 01/12/2026").replace("class='ficha'", "class='otra'")
                + row(3, "Del 03/11/2026 al 01/12/2026");

        var reading = DeclarationFixture.of(HTML).read(page(rows, 3));

        assertThat(reading.sightings()).hasSize(2);
        assertThat(problemCodes(reading)).containsExactly("entry-unread");
    }

    @Test
    void firstEntryOfADuplicateKeyCounts() {
        var rows = row(1, "Del 03/11/2026 al 01/12/2026")
                + row(1, "Del 03/11/2026 al 01/12/2026").replace("Lineamientos", "Otros lineamientos");

        var reading = DeclarationFixture.of(HTML).read(page(rows, 2));

        assertThat(titles(reading)).containsExactly("Lineamientos 1 de prueba");
        assertThat(problemCodes(reading)).containsExactly("key-twice");
    }

    @Test
    void tooManyEntriesAreCappedAndReported() {
        var rows = new StringBuilder();
        for (var n = 1; n <= DeclarationLimits.MAX_ENTRIES + 1; n++) {
            rows.append(row(n, "Del 03/11/2026 al 01/12/2026"));
        }

        var reading = DeclarationFixture.of(HTML).read(page(rows.toString(), DeclarationLimits.MAX_ENTRIES + 1));

        assertThat(reading.sightings()).hasSize(DeclarationLimits.MAX_ENTRIES);
        assertThat(problemCodes(reading)).containsExactly("capped");
    }

    @Test
    void rssFeedNeedsOnlyItsKind() {
        var reading = DeclarationFixture.of("kind: rss").read("""
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Avisos</title>
            <item><title>Consulta de la Circular 5/2026</title><link>https://consultas.example.mx/5</link>
            <guid isPermaLink="false">circular-5</guid><pubDate>Tue, 03 Nov 2026 18:30:00 GMT</pubDate>
            <description><![CDATA[<p>Se somete a <b>consulta</b> el proyecto.</p>]]></description>
            <category>Banca</category><category>Pagos</category></item>
            <item><title>Segunda</title><link>/6</link><dc:date>2026-11-04T00:00:00Z</dc:date></item>
            </channel></rss>
            """);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sightings()).extracting(s -> s.keys().getFirst()).containsExactly("circular-5", "/6");
        var first = reading.sightings().getFirst().said().fields();
        assertThat(first)
                .containsEntry("title", "Consulta de la Circular 5/2026")
                .containsEntry("summary", "Se somete a consulta el proyecto.")
                .containsEntry("officialAddress", "https://consultas.example.mx/5")
                .containsEntry("presentedOn", "2026-11-03")
                .containsEntry("subjects", List.of("Banca", "Pagos"));
        var second = reading.sightings().getLast();
        assertThat(second.published()).contains(LocalDate.of(2026, 11, 4));
        assertThat(second.said().fields()).containsEntry("officialAddress", "https://consultas.example.mx/6");
    }

    @Test
    void atomFeedNeedsOnlyItsKind() {
        var reading = DeclarationFixture.of("kind: atom\nfields: {kind: {value: notice, term: Aviso}}")
                .read("""
                    <feed xmlns="http://www.w3.org/2005/Atom"><title>Avisos</title>
                    <entry><id>urn:aviso:1</id><title>Aviso uno</title><link rel="alternate" href="/avisos/1"/>
                    <updated>2026-11-04T23:59:00-06:00</updated><summary>Lo que dice.</summary></entry>
                    </feed>
                    """);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sightings()).hasSize(1);
        assertThat(reading.sightings().getFirst().keys()).containsExactly("urn:aviso:1");
        assertThat(reading.sightings().getFirst().said().fields())
                .containsEntry("officialAddress", "https://consultas.example.mx/avisos/1")
                .containsEntry("presentedOn", "2026-11-04")
                .containsEntry("kind", "notice")
                .containsEntry("summary", "Lo que dice.");
    }

    @Test
    void jsonListIsReadByPointersAndItsTotalCompared() {
        var declared = DeclarationFixture.of("""
            kind: json
            items: /datos/consultas
            expect: {total: /datos/total}
            fields:
              key: /clave
              title: /titulo
              kind: {from: /tipo, words: {CP: consultation, AP: draft-rule}, otherwise: notice}
              closes: {from: /cierre, format: "d/M/yyyy"}
              authority: /organos/*/nombre
              documents: /archivos/*/url
            """);
        var reading = declared.read("""
            {"datos": {"total": 3, "consultas": [
              {"clave": 71, "titulo": "Uno", "tipo": "CP", "cierre": "5/12/2026 18:00",
               "organos": [{"nombre": "CRT"}, {"nombre": "ATDT"}], "archivos": [{"url": "/a/uno.pdf"}]},
              {"clave": 72, "titulo": "Dos", "tipo": "AP", "cierre": "31/2/2026"}]}}
            """);

        assertThat(problemCodes(reading)).containsExactlyInAnyOrder("count-differs", "field-unread");
        var first = reading.sightings().getFirst().said().fields();
        assertThat(first)
                .containsEntry("kind", "consultation")
                .containsEntry("officialTerm", "CP")
                .containsEntry("consultation", new Consultation("", "2026-12-05", ""))
                .containsEntry(
                        "proponents", List.of(new Proponent("CRT", "", "agency"), new Proponent("ATDT", "", "agency")))
                .containsEntry(
                        "documents",
                        List.of(new DocumentLink("uno.pdf", URI.create("https://consultas.example.mx/a/uno.pdf"))));
        assertThat(reading.sightings().getLast().said().fields())
                .containsEntry("kind", "draft-rule")
                .doesNotContainKey("consultation");
    }

    @Test
    void topLevelJsonArrayNeedsNoPointer() {
        var declared = DeclarationFixture.of("kind: json\nexpect: {least: 0}\nfields: {key: /id, title: /t}");

        assertThat(titles(declared.read("[{\"id\": 1, \"t\": \"Uno\"}, {\"id\": 2, \"t\": \"Dos\"}]")))
                .containsExactly("Uno", "Dos");
        assertThat(declared.read("[]").sightings()).isEmpty();
        assertThatThrownBy(() -> declared.read("<html>no es JSON</html>")).isInstanceOf(PageChanged.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><div class=consultas><a class=item href='/x'>Sitio en mantenimiento</a></div></body></html>",
                "<html><body><form class=consultas><a class=item href='/x'>Demuestre</a> captcha</form></body></html>",
                "<html><body><form class=consultas><a class=item href='/x'>Entrar</a><input type=password></form></body></html>",
                "<html><body class=consultas><a class=item href='/x'>Request unsuccessful. Incapsula incident ID: 7</a></body></html>"
            })
    void blockPageWithTheMarkIsNoList(String wall) {
        var declared = DeclarationFixture.of("kind: html\nitems: a.item\nmark: .consultas\nfields: {key: ., title: .}");

        assertThatThrownBy(() -> declared.read(wall))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("no guard in front of the page");
    }

    @Test
    void listMentioningMaintenanceIsStillAList() {
        var declared =
                DeclarationFixture.of("kind: html\nitems: a.item\nfields: {key: {from: ., attribute: href}, title: .}");

        assertThat(titles(declared.read("""
                <html><body><input type=password><a class=item href='/1'>Norma de mantenimiento programado</a>
                <a class=item href='/2'>Otra</a><a class=item href='/3'>Otra más</a></body></html>"""))).hasSize(3);
    }

    @Test
    void csvMarkIsAColumnAndHtmlIsAChangedPage() {
        var declared =
                DeclarationFixture.of("kind: csv\nmark: Folio\nexpect: {least: 0}\nfields: {key: '1', title: '2'}");

        assertThat(titles(declared.read("Folio,Título\n1,Uno\n"))).containsExactly("Uno");
        assertThatThrownBy(() -> declared.read("Error,Mensaje\n500,Algo falló\n"))
                .isInstanceOf(PageChanged.class);
        assertThatThrownBy(() -> declared.read("<html><body>Sitio en mantenimiento, vuelva</body></html>"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("a table in CSV");
    }

    @Test
    void csvTableIsReadByItsColumns() {
        var reading = DeclarationFixture.of("""
            kind: csv
            separator: ";"
            fields:
              key: Folio
              title: Título
              date: {from: "3", format: "d 'de' MMMM 'de' yyyy"}
              summary: Resumen
              link: Liga
            """).read("""
                \ufeffFolio;Título;Publicado;Resumen;Liga\r
                F-1;"Proyecto de norma; con punto y coma";3 de Noviembre de 2026;"Dice ""así"",
                en dos renglones";https://consultas.example.mx/f1\r

                F-2;Otro;4 de noviembre de 2026;;
                """);

        assertThat(reading.problems()).isEmpty();
        assertThat(titles(reading)).containsExactly("Proyecto de norma; con punto y coma", "Otro");
        assertThat(reading.sightings().getFirst().said().fields())
                .containsEntry("presentedOn", "2026-11-03")
                .containsEntry("summary", "Dice \"así\", en dos renglones")
                .containsEntry("officialAddress", "https://consultas.example.mx/f1");
    }

    @Test
    void csvWithoutItsColumnIsAChangedPage() {
        var declared = DeclarationFixture.of("kind: csv\nfields: {key: Folio, title: Titulo}");

        assertThatThrownBy(() -> declared.read("Clave,Titulo\n1,Uno\n2,Dos\n"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("Folio");
    }

    @Test
    void externalFileEntityIsIgnored() {
        assertThat(titleBehind("<!ENTITY x SYSTEM 'file:///etc/passwd'>"))
                .startsWith("Uno")
                .doesNotContain("root:");
    }

    @Test
    void externalEntityIsNeverRequested() throws IOException {
        try (var elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            elsewhere.setSoTimeout(300);
            var there = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/x.dtd";

            var title = titleBehind("<!ENTITY %% p SYSTEM '%1$s'> %%p; <!ENTITY x SYSTEM '%1$s'>".formatted(there));

            assertThat(title).startsWith("Uno");
            assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void entityExpansionIsNotPerformed() {
        var laughs = new StringBuilder("<!ENTITY a0 'ja'>");
        for (var n = 1; n <= 10; n++) {
            laughs.append("<!ENTITY a%d '%s'>".formatted(n, ("&a" + (n - 1) + ";").repeat(10)));
        }

        assertThat(titleBehind(laughs + "<!ENTITY x '&a10;'>")).hasSizeLessThan(20);
    }

    @Test
    void deeplyNestedFeedIsRead() {
        var deep = "<rss><channel><item><title>Uno</title><link>/1</link>%s%s</item></channel></rss>"
                .formatted("<a>".repeat(100_000), "</a>".repeat(100_000));

        assertThat(titles(DeclarationFixture.of("kind: rss").read(deep))).containsExactly("Uno");
    }

    @Test
    void deeplyNestedJsonIsAChangedPage() {
        var declared = DeclarationFixture.of("kind: json\nfields: {key: /id, title: /t}");

        assertThatThrownBy(() -> declared.read("[".repeat(100_000))).isInstanceOf(PageChanged.class);
    }

    @Test
    void overlongValuesAreTruncated() {
        var reading = DeclarationFixture.of("kind: json\nfields: {key: /id, title: /t, number: /t}")
                .read("[{\"id\": \"%s\", \"t\": \"%s\"}]".formatted("k".repeat(400), "t".repeat(9000)));

        var sighting = reading.sightings().getFirst();
        assertThat(sighting.keys().getFirst()).startsWith("long-").hasSizeLessThan(300);
        assertThat((String) sighting.said().fields().get("title")).hasSize(DeclarationLimits.MAX_TITLE_LENGTH);
        assertThat((String) sighting.said().fields().get("number")).hasSize(DeclarationLimits.MAX_NUMBER_LENGTH);
    }

    @Test
    void deeplyNestedHtmlFailsFast() {
        var deep = "<div class=a>".repeat(5000) + "</div>".repeat(5000);
        var declared = DeclarationFixture.of(
                "kind: html\nitems: div.a div.a div.b div.a div.b div.a\nfields: {key: ., title: .}");
        var before = System.nanoTime();

        assertThatThrownBy(() -> declared.read("<html><body>" + deep)).isInstanceOf(PageChanged.class);

        assertThat(System.nanoTime() - before).isLessThan(30_000_000_000L);
    }

    private static String titleBehind(String definitions) {
        return titles(DeclarationFixture.of("kind: rss").read("""
            <?xml version="1.0"?>
            <!DOCTYPE rss [%s]>
            <rss><channel><item><title>Uno &x;</title><link>https://consultas.example.mx/1</link></item></channel></rss>
            """.formatted(definitions)))
                .getFirst();
    }

    private static String row(int n, String window) {
        return """
            <tr><td><a class='ficha' href='/fichas/%1$d'>Lineamientos %1$d de prueba</a></td><td class=plazo>%2$s</td>
            <td><a class=opinar href='/opinar/%1$d'>Opinar</a> <a href='/docs/%1$d.pdf'>Anteproyecto</a></td></tr>
            """.formatted(n, window);
    }

    private static String page(String rows, int total) {
        return "<html><body><p class=total>Se muestran <b>%d consultas</b></p><table class=consultas><tbody>%s</tbody></table>"
                .formatted(total, rows);
    }

    private static List<String> problemCodes(Reading reading) {
        return reading.problems().stream().map(ReadingProblem::what).toList();
    }

    private static List<String> titles(Reading reading) {
        return reading.sightings().stream()
                .map(sighting -> sighting.said().fields())
                .map(Map::copyOf)
                .map(fields -> (String) fields.get("title"))
                .toList();
    }
}
