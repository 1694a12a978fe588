package mx.vigia.local.pretend.chamber;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.local.pretend.chamber.BillTextGenerator.Look;
import mx.vigia.local.pretend.chamber.BillTextGenerator.Paragraph;

/**
 * The text of a bill after a committee, a chamber and the Diario Oficial; the committee's changes stay in all later
 * versions.
 */
public record TextStages(BillTextGenerator prose) {
    private static final Pattern PERMISSION_PATTERN = Pattern.compile("\\bpodrá(n?)\\b");
    private static final Pattern FIGURE_PATTERN = Pattern.compile("\\b([2-9]\\d|\\d{3})\\b(?! (?:de|veces))");
    private static final int MAX_CHANGED_ARTICLES = 2;
    private static final int MAX_REASONS = 2;
    private static final String EVALUATION_CLAUSE =
            " Bis. La autoridad competente evaluará cada año la aplicación de las disposiciones anteriores y publicará los"
                    + " resultados en su portal de internet.";

    /** Returns the report of a committee: what was referred to it, why it agrees, and the decree it proposes. */
    public List<String> report(Bill bill) {
        var text = new ArrayList<String>();
        text.add(
                "A %s de la LXVI Legislatura le fue turnada, para su estudio y dictamen, la iniciativa con proyecto de decreto %s"
                        .formatted(bill.committees().orElse("la Comisión de Gobernación"), bill.decree()));
        text.add("Antecedentes");
        text.add("La iniciativa fue publicada en la Gaceta Parlamentaria, número %d%s, el %s, y presentada por %s."
                .formatted(
                        Days.issueNumber(bill.day()),
                        bill.file().substring(Days.fileStamp(bill.day()).length()),
                        Days.written(bill.day()),
                        bill.proponent().name()));
        text.add("Consideraciones");
        prose.generateText(bill).stream()
                .filter(paragraph -> paragraph.look() == Look.PLAIN)
                .skip(1)
                .limit(MAX_REASONS)
                .map(Paragraph::words)
                .forEach(text::add);
        text.addAll(decreeText(bill));
        return List.copyOf(text);
    }

    /** Returns the minuta that one chamber sends to the other. */
    public List<String> minutaText(Bill bill) {
        var text = new ArrayList<String>();
        text.add("Minuta");
        text.add("Proyecto de decreto " + bill.decree());
        text.addAll(decreeText(bill));
        return List.copyOf(text);
    }

    /** Returns the decree alone, from its heading on. */
    public List<String> decreeText(Bill bill) {
        var text = new ArrayList<String>();
        var left = MAX_CHANGED_ARTICLES;
        var last = "1";
        for (var paragraph : prose.generateText(bill).stream()
                .dropWhile(paragraph -> !paragraph.words().equals("Decreto"))
                .filter(paragraph -> paragraph.look() != Look.SIGNATURE)
                .toList()) {
            var words = paragraph.words();
            if (words.equals("Transitorios")) {
                text.add("Artículo " + last + EVALUATION_CLAUSE);
            }
            var article = words.matches("(?s)Artículo \\d.*");
            last = article ? words.replaceFirst("(?s)^Artículo (\\d+).*", "$1") : last;
            text.add(article && left-- > 0 ? strengthen(words) : words);
        }
        return text;
    }

    /** Returns the stricter wording: what was permitted becomes a duty; a deadline is halved. */
    private static String strengthen(String words) {
        if (PERMISSION_PATTERN.matcher(words).find()) {
            return PERMISSION_PATTERN.matcher(words).replaceFirst("deberá$1");
        }
        var body = words.indexOf(". ") + 2;
        var figure = FIGURE_PATTERN.matcher(words);
        return figure.find(body)
                ? words.substring(0, figure.start())
                        + Integer.parseInt(figure.group()) / 2
                        + words.substring(figure.end())
                : words + " Las autoridades informarán cada año de su cumplimiento.";
    }
}
