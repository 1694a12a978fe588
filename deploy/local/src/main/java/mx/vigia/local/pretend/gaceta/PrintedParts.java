package mx.vigia.local.pretend.gaceta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.BillTextGenerator;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.TextStages;
import mx.vigia.local.pretend.pdf.PdfPages;

/** The parts that exist only as PDFs: a cover with the titles, then the texts; one of them is a scan. */
record PrintedParts(Legislature now, BillTextGenerator prose) {
    private static final Pattern FILE =
            Pattern.compile("/PDF/66/\\d{4}/[a-z]{3}/(\\d{4})(\\d\\d)(\\d\\d)(-[A-Z0-9-]+)\\.pdf");
    private static final int CHARACTERS_PER_LINE = 96;
    private static final int LINES_PER_PAGE = 55;

    /** A title of the cover, and its text. */
    private record Item(String title, String heading, List<String> text) {}

    Optional<byte[]> part(String path) {
        var matcher = FILE.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var day = LocalDate.of(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
        return switch (matcher.group(4)) {
            case "-IV" -> findBoundPdf(day, "-IV", "Dictámenes", reports(day));
            case "-V" ->
                day.equals(now.founded()) ? Optional.of(PdfPages.scannedPages(3, now.seed())) : Optional.empty();
            default -> findBoundPdf(day, matcher.group(4), "Iniciativas", initiatives(day, matcher.group(4)));
        };
    }

    private List<Item> initiatives(LocalDate day, String suffix) {
        return now.bills().stream()
                .filter(b -> GacetaAddresses.isPdfOnly(b) && b.file().equals(Days.fileStamp(day) + suffix))
                .sorted(Comparator.comparingInt(Bill::place))
                .map(b -> new Item(
                        AnnexParts.headline(b).replace("*", ""),
                        "INICIATIVA CON PROYECTO DE DECRETO " + b.decree().toUpperCase(Locale.ROOT),
                        linesOf(b)))
                .toList();
    }

    private List<Item> reports(LocalDate day) {
        return new Reports(now)
                .on(day).stream()
                        .map(bill -> new Item(
                                Reports.title(bill),
                                "DICTAMEN " + bill.decree().toUpperCase(Locale.ROOT),
                                new TextStages(prose).report(bill)))
                        .toList();
    }

    private List<String> linesOf(Bill bill) {
        return prose.generateText(bill).stream()
                .map(BillTextGenerator.Paragraph::words)
                .toList();
    }

    private Optional<byte[]> findBoundPdf(LocalDate day, String suffix, String section, List<Item> items) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        var texts = items.stream().map(PrintedParts::pages).toList();
        var pages = new ArrayList<List<String>>();
        pages.add(cover(
                day, suffix, section, items, texts.stream().map(List::size).toList()));
        texts.forEach(pages::addAll);
        return Optional.of(PdfPages.printed(pages));
    }

    private static List<String> cover(
            LocalDate day, String suffix, String section, List<Item> items, List<Integer> sizes) {
        var lines = new ArrayList<String>();
        lines.add("Gaceta");
        lines.add("Parlamentaria");
        lines.add("Año %s Palacio Legislativo de San Lázaro, %s Número %d%s"
                .formatted(Days.romanYear(day), Days.written(day), Days.issueNumber(day), suffix));
        lines.add("CONTENIDO");
        lines.add(section);
        items.forEach(item -> lines.addAll(Lines.wrapHyphenated(item.title(), CHARACTERS_PER_LINE)));
        var starts = 2;
        for (var size : sizes) {
            lines.add(Integer.toString(starts));
            starts += size;
        }
        lines.add("Anexo " + suffix.substring(1));
        return lines;
    }

    private static List<List<String>> pages(Item item) {
        var lines = Stream.of(Stream.of(item.heading()), item.text().stream())
                .flatMap(Function.identity())
                .flatMap(paragraph -> Lines.wrap(paragraph, CHARACTERS_PER_LINE).stream())
                .toList();
        return java.util.stream.IntStream.iterate(0, i -> i < lines.size(), i -> i + LINES_PER_PAGE)
                .mapToObj(i -> lines.subList(i, Math.min(lines.size(), i + LINES_PER_PAGE)))
                .toList();
    }
}
