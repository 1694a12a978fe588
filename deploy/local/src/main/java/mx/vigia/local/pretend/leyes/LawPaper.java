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
 * A law in force as the library prints it: a running head on each page, notes about reforms, empty lines between
 * paragraphs.
 */
record LawPaper(Script script, String law, LocalDate published, LocalDate reformed) {
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
        paragraphs.add("Único.- Esta Ley entrará en vigor al día siguiente de su publicación.");
        var lines = new ArrayList<String>();
        paragraphs.forEach(words -> {
            lines.addAll(PdfPages.lines(words, CHARACTERS_PER_LINE));
            lines.add(" ");
        });
        return lines;
    }

    private static String dashedDate(LocalDate day) {
        return "%02d-%02d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
