package mx.vigia.local.pretend.leyes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import mx.vigia.local.pretend.chamber.BillTextGenerator;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.chamber.ScriptedLaws;
import mx.vigia.local.pretend.pdf.PdfPages;

/**
 * A law in force as the library prints it: a running head on each page, empty lines between paragraphs, and below the
 * law the transitory articles of its last reform, which has a day of publication of its own.
 *
 * @param place the place of the law on the page of laws; it decides how law and reform enter into force
 */
record LawPaper(Script script, String law, int place, LocalDate published, LocalDate reformed) {
    private static final int CHARACTERS_PER_LINE = 96;
    private static final int LINES_PER_PAGE = 46;

    byte[] printed() {
        var lines = lines();
        var pages = (lines.size() + LINES_PER_PAGE - 1) / LINES_PER_PAGE;
        return PdfPages.printed(IntStream.range(0, pages)
                .mapToObj(page -> page(page, pages, lines))
                .toList());
    }

    private List<String> page(int page, int pages, List<String> lines) {
        var printed = new ArrayList<>(List.of(
                law.toUpperCase(Locale.ROOT),
                "CÁMARA DE DIPUTADOS DEL H. CONGRESO DE LA UNIÓN",
                "Secretaría General",
                "Última Reforma DOF " + dashedDate(reformed),
                " ",
                (page + 1) + " de " + pages));
        printed.addAll(lines.subList(page * LINES_PER_PAGE, Math.min(lines.size(), (page + 1) * LINES_PER_PAGE)));
        return printed;
    }

    private List<String> lines() {
        var paragraphs = new ArrayList<>(List.of(
                law.toUpperCase(Locale.ROOT),
                "Nueva Ley publicada en el Diario Oficial de la Federación el " + Days.inProse(published),
                "TEXTO VIGENTE",
                "Artículo 1o.- Las disposiciones de esta Ley son de orden público e interés social."));
        new ScriptedLaws(script)
                .articlesOf(law)
                .forEach((number, words) -> paragraphs.add("Artículo " + number + ".- "
                        + new BillTextGenerator(script).fillSlots(words, law, law.hashCode() * 31L + number)));
        paragraphs.add("TRANSITORIOS");
        paragraphs.add("Único.- Esta Ley " + entry(place, published));
        paragraphs.addAll(List.of(
                "ARTÍCULOS TRANSITORIOS DE DECRETOS DE REFORMA",
                "DECRETO por el que se reforman y adicionan diversas disposiciones en la materia.",
                "Publicado en el Diario Oficial de la Federación el " + Days.inProse(reformed),
                "Artículo Único.- Se reforman y adicionan diversas disposiciones de este ordenamiento, para quedar como"
                        + " sigue:",
                "..........",
                "TRANSITORIOS",
                "Primero.- El presente Decreto " + entry(place + 2, reformed),
                "Segundo.- Se derogan las disposiciones que se opongan al presente Decreto."));
        var lines = new ArrayList<String>();
        paragraphs.forEach(words -> {
            lines.addAll(PdfPages.lines(words, CHARACTERS_PER_LINE));
            lines.add(" ");
        });
        return lines;
    }

    /** Returns one of six ways in which a decree published on this day enters into force. */
    private static String entry(int way, LocalDate day) {
        return switch (way % 6) {
            case 0 -> "entrará en vigor al día siguiente de su publicación en el Diario Oficial de la Federación.";
            case 1 -> "entrará en vigor a los noventa días naturales siguientes al de su publicación.";
            case 2 -> "entrará en vigor el 1 de enero de " + (day.getYear() + 1) + ".";
            case 3 -> "entrará en vigor a los seis meses de su publicación en el Diario Oficial de la Federación.";
            case 4 ->
                "entrará en vigor al día siguiente de su publicación, con excepción del artículo 4, que entrará en"
                        + " vigor al año de su publicación.";
            default -> "entrará en vigor a los treinta días hábiles siguientes a su publicación.";
        };
    }

    private static String dashedDate(LocalDate day) {
        return "%02d-%02d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
