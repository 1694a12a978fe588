package mx.vigia.local.pretend.gaceta;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.BillTextGenerator;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Draft;
import mx.vigia.local.pretend.chamber.Kind;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.http.Encoding;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.site.Markup;
import mx.vigia.local.pretend.site.Template;

/** The parts of an annex: a few matters with their full text, indexed at the top of the page. */
record AnnexParts(Legislature now, BillTextGenerator prose) {
    Optional<PrintedPage> part(LocalDate day, String suffix) {
        var file = Days.fileStamp(day) + suffix;
        var bills = now.bills().stream()
                .filter(b -> b.file().equals(file) && !GacetaAddresses.isPdfOnly(b))
                .sorted(Comparator.comparing(Bill::kind).thenComparingInt(Bill::place))
                .toList();
        if (bills.isEmpty()) {
            return Optional.empty();
        }
        var index = new StringBuilder();
        var texts = new StringBuilder();
        for (var kind : Kind.values()) {
            appendSection(kind, bills.stream().filter(b -> b.kind() == kind).toList(), index, texts);
        }
        var page = Template.of("annex-part")
                .fill(Map.of("head", Issues.head(day, suffix), "index", index.toString(), "texts", texts.toString()));
        return Optional.of(new PrintedPage(page, now.touched(bills)));
    }

    private void appendSection(Kind kind, List<Bill> bills, StringBuilder index, StringBuilder texts) {
        if (bills.isEmpty()) {
            return;
        }
        index.append("    <a class=\"Seccion\" href=\"#%s\">%s</a>\n<ul>\n".formatted(kind.section, kind.section));
        texts.append("    <a name=\"%s\"/>\n<hr/>\n<div class=\"Seccion\">%s</div>\n<hr/>\n"
                .formatted(kind.section, kind.section));
        for (var bill : bills) {
            var title = Markup.quotesAsEntities(Markup.title(headline(bill)));
            index.append(Entries.entry("      <li>\n<A class=\"Indice\" href=\"#%s\">\n%s\n      </A>\n</li>\n"
                    .formatted(bill.anchor(), Entries.title(title))));
            texts.append("    <a name=\"%s\"/>\n      <p class=\"Versales\">\n%s\n      </p>\n\n"
                    .formatted(bill.anchor(), title));
            texts.append(text(bill));
        }
        index.append("    </ul>\n<br/>\n");
    }

    /** Returns the title with its tail, as annexes print it. */
    static String headline(Bill bill) {
        var title = bill.draft().title().replaceFirst("\\.$", "");
        return bill.kind() == Kind.MINUTA
                ? title + "."
                : title + ", "
                        + bill.proponent()
                                .tail(bill.order() % 3 == 0 && bill.proponent().origin() == Draft.Origin.DEPUTY);
    }

    private String text(Bill bill) {
        var page = new StringBuilder();
        var paragraphs = prose.generateText(bill);
        for (int i = 0; i < paragraphs.size(); i++) {
            var words = Markup.text(paragraphs.get(i).words());
            var statement = bill.order() % 2 == 0 ? Markup.quotesAsEntities(words) : words;
            page.append(
                    switch (paragraphs.get(i).look()) {
                        case CENTRED -> "\t<p class=\"Centrar\">" + statement + "</p>\n\n";
                        case SIGNATURE -> "\t<p class=\"Atentamente\">" + statement + "</p>\n\n";
                        case PLAIN -> "<p>\n" + statement + paragraphEnd(bill, i);
                    });
        }
        return page.append("<p></p>\n&nbsp;\n<p></p>\n<div class=\"BrincoG\"/>\n")
                .toString();
    }

    /**
     * Returns the end of a paragraph: some are never closed, some have an empty closing tag, and a stray byte or two
     * means nothing.
     */
    private static String paragraphEnd(Bill bill, int paragraph) {
        if (bill.order() % 9 == 0 && paragraph == 2) {
            return " " + Encoding.STRAY_CHARACTER + "\n</p>\n\n";
        }
        return switch ((bill.order() + paragraph) % 7) {
            case 3 -> "\n\n";
            case 5 -> "\n</>\n\n";
            default -> "\n</p>\n\n";
        };
    }
}
