package mx.vigia.scraper.sites.mx_diputados;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.SpanishDate;

/**
 * The first page of a part printed as a PDF: the issue, under "CONTENIDO" the titles, and the pages where they begin.
 *
 * @param starts the numbers printed on the cover
 * @param pages the text of every page, the cover first
 */
record PdfCover(Issue issue, List<String> titles, List<Integer> starts, List<String> pages) {
    private static final Pattern HEAD =
            Pattern.compile("(\\p{L}+ \\d{1,2}(?:o\\.|°|º)? de \\p{L}+ del? \\d{4})\\s+N[úu]mero\\s+([\\w-]+)");
    private static final Pattern TITLE =
            Pattern.compile("^(?:Que|Con proyecto|Con punto|De decreto|De la|De los?|De las|Del|Por (?:el|la)"
                    + " que|Minuta|Proyecto|Dictamen)\\b.*");
    private static final Pattern FOOT =
            Pattern.compile("^(?:Anexo\\s+[\\w-]+|\\d{1,4}|Pase a la página.*|INICIATIVAS?\\b.*)$");
    private static final Pattern TEXT =
            Pattern.compile("(?m)^\\s*(?:INICIATIVA|PROPOSICI[ÓO]N|PUNTO DE ACUERDO|MINUTA)\\b[^\\p{Ll}\\n]{8,}$");

    static PdfCover of(FetchedPage page, List<String> pages) {
        var cover = pages.getFirst();
        var m = HEAD.matcher(cover);
        var day = SpanishDate.parseFileName(page.fileStem())
                .orElseThrow(() -> new PageChanged(page.address(), "a file named after a day", page.fileStem()));
        var legislature = Issue.legislature(page.address().getPath());
        var issue = m.find()
                ? new Issue(legislature, m.group(2), day, m.group(1))
                : new Issue(legislature, "", day, SpanishDate.month(day) + " " + day.getYear());
        var lines = cover.lines()
                .map(String::strip)
                .dropWhile(line -> !line.equalsIgnoreCase("CONTENIDO"))
                .skip(1)
                .toList();
        return new PdfCover(issue, titles(lines), startsItem(lines), List.copyOf(pages));
    }

    /**
     * Returns the texts by the page each begins on, or else by their headings in capitals; none if neither gives one
     * for each title.
     */
    List<String> texts() {
        var byPage = starts.size() == titles.size() && ascend() ? byPage() : List.<String>of();
        var texts = byPage.isEmpty() ? byHeading() : byPage;
        return texts.size() == titles.size() ? texts : List.of();
    }

    /** Returns where in the file a title's text begins, as the chamber's own systems link to it, or else the file. */
    URI place(FetchedPage file, int title) {
        return starts.size() == titles.size() && ascend() ? file.place("page=" + starts.get(title)) : file.address();
    }

    /** Returns what was available to separate the texts. */
    String found() {
        return "%d page numbers, %d headings"
                .formatted(starts.size(), byHeading().size());
    }

    private boolean ascend() {
        return IntStream.range(0, starts.size())
                .allMatch(i -> starts.get(i) <= pages.size() && (i == 0 || starts.get(i - 1) < starts.get(i)));
    }

    private List<String> byPage() {
        return IntStream.range(0, starts.size())
                .mapToObj(i ->
                        pages.subList(starts.get(i) - 1, i + 1 < starts.size() ? starts.get(i + 1) - 1 : pages.size()))
                .map(own -> normalize(String.join("\n", own)))
                .toList();
    }

    private List<String> byHeading() {
        var all = String.join("\n", pages);
        var begins = new ArrayList<Integer>();
        TEXT.matcher(all).results().forEach(m -> begins.add(m.start()));
        return IntStream.range(0, begins.size())
                .mapToObj(i -> all.substring(begins.get(i), i + 1 < begins.size() ? begins.get(i + 1) : all.length()))
                .map(PdfCover::normalize)
                .toList();
    }

    private static List<String> titles(List<String> lines) {
        var titles = new ArrayList<String>();
        for (var line :
                lines.stream().takeWhile(l -> !FOOT.matcher(l).matches()).toList()) {
            if (TITLE.matcher(line).matches()) {
                titles.add(line);
            } else if (!titles.isEmpty()) {
                titles.add(joinLines(titles.removeLast(), line));
            }
        }
        return List.copyOf(titles);
    }

    private static List<Integer> startsItem(List<String> lines) {
        return lines.stream()
                .dropWhile(line -> !line.matches("\\d{1,4}"))
                .takeWhile(line -> line.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .toList();
    }

    /** Joins two lines, restoring a word broken at the end of a line. */
    private static String joinLines(String above, String below) {
        var broken = above.matches("(?s).*\\p{Ll}-$") && below.matches("^\\p{Ll}.*");
        return broken ? above.substring(0, above.length() - 1) + below : above + " " + below;
    }

    private static String normalize(String text) {
        return text.lines()
                .map(line -> line.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
