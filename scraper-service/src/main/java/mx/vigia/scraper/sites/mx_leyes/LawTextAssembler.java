package mx.vigia.scraper.sites.mx_leyes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Assembles one text from the pages of a consolidated law: without page headers, its lines joined to paragraphs. */
final class LawTextAssembler {
    private static final int MAX_HEAD_LINES = 15;
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,4} de \\d{1,4}");
    private static final Pattern NOTE = Pattern.compile("(?U)^\\p{Lu}\\p{Ll}+(?: \\p{Ll}+){0,4} .{0,80}\\bDOF \\d.*");
    private static final Pattern ENDED = Pattern.compile(".*[.:;”\"]$");

    /** A heading in capitals, or the line with the day of a publication: it ends with its page, without a full stop. */
    private static final Pattern HEADING = Pattern.compile(
            "(?U)[^\\p{Ll}]*\\p{Lu}[^\\p{Ll}]*|.*\\bDiario Oficial de la Federaci[oó]n,? el \\d{1,2}\\p{L}?º? de \\p{L}+ del? \\d{4}");

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder begun = new StringBuilder();

    private LawTextAssembler() {}

    /** Returns its paragraphs, separated by an empty line. */
    static String text(List<String> pages) {
        var paper = new LawTextAssembler();
        pages.forEach(paper::page);
        paper.end();
        return String.join("\n\n", paper.paragraphs);
    }

    private void page(String page) {
        var lines = page.lines()
                .map(line -> line.replaceAll("[\\p{Cntrl}\\s\\u00a0]+", " ").strip())
                .toList();
        var body = new ArrayList<>(lines.subList(head(lines), lines.size()));
        while (!body.isEmpty() && body.getLast().isEmpty()) {
            body.removeLast();
        }
        body.forEach(this::line);
        if (ENDED.matcher(begun).matches() // the sentence is over; another one continues on the next page
                || HEADING.matcher(begun).matches()) {
            end();
        }
    }

    /** Returns where the text of a page begins, below its running head. */
    private static int head(List<String> lines) {
        for (int i = 0; i < Math.min(lines.size(), MAX_HEAD_LINES); i++) {
            if (PAGE_NUMBER.matcher(lines.get(i)).matches()) {
                return i + 1;
            }
        }
        return 0;
    }

    private void line(String line) {
        if (line.isEmpty()) {
            end();
        } else if (NOTE.matcher(line).matches()) {
            end();
            paragraphs.add(line);
        } else {
            begun.append(begun.isEmpty() ? "" : " ").append(line);
        }
    }

    private void end() {
        if (!begun.isEmpty()) {
            paragraphs.add(begun.toString());
            begun.setLength(0);
        }
    }
}
