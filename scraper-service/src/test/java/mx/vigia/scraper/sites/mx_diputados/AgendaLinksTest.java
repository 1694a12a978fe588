package mx.vigia.scraper.sites.mx_diputados;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.Roman;
import mx.vigia.scraper.reading.StatedMeeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A point names the matters that it links to and cites itself, and none of another point. */
class AgendaLinksTest {
    private static final String FOLDER = "/Gaceta/66/2026/oct/";
    private static final String ANNEX = RecordedGazette.HOST + FOLDER + "20261006-II-2.html";
    private static final String CITED = "Gaceta Parlamentaria, número 7142-II-2";

    @Test
    void pointsThatLinkInTheSameWordsNameTheirOwnMatter() {
        var items = session("""
                <p>a) Dictamen por el que se expide la Ley de Faros (<a href="%1$s#Iniciativa2">%2$s</a>).
                <p>b) Dictamen por el que se expide la Ley de Boyas (<a href="%1$s#Iniciativa3">%2$s</a>).
                """.formatted(ANNEX, CITED));

        assertThat(addresses(items.get(0))).containsExactly(ANNEX + "#Iniciativa2");
        assertThat(addresses(items.get(1))).containsExactly(ANNEX + "#Iniciativa3");
    }

    @Test
    void twoMattersOfOnePointAreNamedEachByItsOwn() {
        var items = session("""
                <p>1. Dictamen por el que se expide la Ley de Faros (<a href="%1$s">%2$s</a>) y minuta por la que se reforma
                el artículo 5 de la Ley de Boyas, publicada en la Gaceta Parlamentaria, número 7142-III.
                """.formatted(ANNEX, CITED));

        assertThat(items.getFirst().about())
                .containsExactly(
                        new BillMention("", ANNEX, CITED, "por el que se expide la Ley de Faros"),
                        new BillMention(
                                "",
                                "",
                                "Gaceta Parlamentaria, número 7142-III",
                                "por la que se reforma el artículo 5 de la Ley de Boyas"));
    }

    @Test
    void linkThatCoversItsTitleBelongsToIt() {
        var items = session("""
                <p>1. <a href="/PDF/a.pdf">De la Comisión de Marina, dictamen que expide la Ley de Faros</a>;
                <a href="/PDF/b.pdf">de la Comisión de Energía, dictamen que expide la Ley de Boyas</a>.
                """);

        assertThat(items.getFirst().about())
                .containsExactly(
                        new BillMention("", RecordedGazette.HOST + "/PDF/a.pdf", "", "que expide la Ley de Faros"),
                        new BillMention("", RecordedGazette.HOST + "/PDF/b.pdf", "", "que expide la Ley de Boyas"));
    }

    @Test
    void matterLinkedAtItsPlaceNeedsNoCitation() {
        var items = session("""
                <p>1. Dictamen de la <a href="%s#Iniciativa2">iniciativa</a> que expide la Ley de Faros, publicada en la %s.
                """.formatted(ANNEX, CITED));

        assertThat(items.getFirst().about())
                .singleElement()
                .satisfies(mention -> assertThat(mention.key()).isEqualTo("66/a/20261006-II-2#Iniciativa2"));
    }

    @Test
    void numberBeforeSeveralTitlesBelongsToNone() {
        var items = session("""
                <p>1. %s: dictamen que expide la Ley de Faros y dictamen que expide la Ley de Boyas.
                """.formatted(CITED));

        assertThat(items.getFirst().about())
                .containsExactly(
                        BillMention.ofReference(CITED),
                        BillMention.ofTitle("que expide la Ley de Faros"),
                        BillMention.ofTitle("que expide la Ley de Boyas"));
    }

    @Test
    void lineInBracketsContinuesItsPoint() {
        var items = session("""
                <p>1. Dictamen que expide la Ley de Faros<br>(<a href="%s#Iniciativa2">%s</a>)
                <p>2. Clausura.
                """.formatted(ANNEX, CITED));

        assertThat(items).extracting(StatedMeeting.Item::number).containsExactly("1", "2");
        assertThat(addresses(items.getFirst())).containsExactly(ANNEX + "#Iniciativa2");
    }

    @Test
    void hearingLinksTheMatterInItsCall() {
        var page = """
                <html><head><title>Gaceta Parlamentaria, año XXIX, número 7142, martes 6 de octubre de 2026</title></head>
                <body><div id="NGaceta">Gaceta Parlamentaria</div>
                <div id="Indice"><a class="Seccion" href="#Convocatorias">Convocatorias</a>
                <ul><li><a class="Indice" href="#Convocatoria1">De la Comisión de Marina</a></ul></div>
                <a name="Convocatoria1"></a><p class="Versales">De la Comisión de Marina</p>
                <p>A la audiencia pública sobre la <a href="%s#Minuta1">minuta de faros</a>, el 14 de octubre, a las 9:00 horas.
                </body></html>
                """.formatted(ANNEX);

        var call =
                RecordedGazette.read(page, FOLDER + "20261006.html").sightings().getFirst();

        assertThat(call.said().fields()).containsEntry("kind", "hearing");
        assertThat(addresses(items(call.said().fields().get("items")).getFirst()))
                .containsExactly(ANNEX + "#Minuta1");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void generatedAnnexesNeverCross(long seed) {
        var chance = new Random(seed);
        var annexes = annexes();
        var drawn = IntStream.range(0, 60)
                .mapToObj(i -> annexes.get(chance.nextInt(annexes.size())))
                .toList();
        var written = IntStream.range(0, drawn.size())
                .mapToObj(i -> line(i, drawn.get(i), chance.nextInt(3)))
                .collect(Collectors.joining());

        var items = session(written);

        for (var i = 0; i < drawn.size(); i++) {
            var annex = drawn.get(i);
            assertThat(items.get(i).about())
                    .as(items.get(i).text())
                    .singleElement()
                    .satisfies(mention -> {
                        if (!mention.address().isEmpty()) {
                            assertThat(mention.address()).isEqualTo(address(annex));
                        }
                        if (!mention.reference().isEmpty()) {
                            assertThat(mention.reference()).isEqualTo("Gaceta Parlamentaria, número 7142-" + annex);
                        }
                        assertThat(mention.address() + mention.reference()).isNotEmpty();
                    });
        }
    }

    /** A point that links its citation, cites without a link, or links other words that all points share. */
    private static String line(int number, String annex, int manner) {
        var cited = "Gaceta Parlamentaria, número 7142-" + annex;
        var named = switch (manner) {
            case 0 -> "(<a href=\"%s\">%s</a>)".formatted(address(annex), cited);
            case 1 -> "(%s, martes 6 de octubre de 2026)".formatted(cited);
            default -> "<a href=\"%s\">Ver</a>".formatted(address(annex));
        };
        return "<p>%d. Dictamen con proyecto de decreto por el que se expide la Ley de Faros %s.\n"
                .formatted(number + 1, named);
    }

    /** Returns I, I-1 … XX-9, and parts of parts. */
    private static List<String> annexes() {
        var all = new ArrayList<String>();
        for (var annex = 1; annex <= 20; annex++) {
            all.add(Roman.figures(annex));
            for (var part = 1; part <= 9; part++) {
                all.add(Roman.figures(annex) + "-" + part);
                all.add(Roman.figures(annex) + "-" + part + "-3");
            }
        }
        return all;
    }

    private static String address(String annex) {
        return RecordedGazette.HOST + FOLDER + "20261006-" + annex + ".html#Dictamen1";
    }

    private static List<StatedMeeting.Item> session(String points) {
        var page = """
                <html><head><title>Gaceta Parlamentaria, año XXIX, número 7142-O, martes 6 de octubre de 2026</title></head>
                <body><p class="Versales">Orden del día de la sesión del miércoles 7 de octubre de 2026, a las 11:00 horas</p>
                %s<p>Atentamente</p></body></html>
                """.formatted(points);
        var read = RecordedGazette.read(page, FOLDER + "20261006-O.html");
        return items(read.sightings().getFirst().said().fields().get("items"));
    }

    private static List<String> addresses(StatedMeeting.Item item) {
        return item.about().stream().map(BillMention::address).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<StatedMeeting.Item> items(Object stated) {
        return (List<StatedMeeting.Item>) stated;
    }
}
