package mx.vigia.local.pretend.gaceta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Kind;
import mx.vigia.local.pretend.chamber.Layout;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.http.Encoding;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.site.Markup;
import mx.vigia.local.pretend.site.Template;

/** The lists by period: every matter of a period with its progress, rewritten in place. */
record PeriodLists(Legislature now) {
    PrintedPage list(boolean motions, boolean before) {
        var shown = now.bills().stream()
                .filter(b ->
                        (b.kind() == Kind.MOTION) == motions && GacetaAddresses.isInPreviousPeriod(now, b) == before)
                .sorted(Comparator.comparing(Bill::day).thenComparingInt(Bill::order))
                .toList();
        var touched = now.touched(shown);
        var page = Template.of("period-list")
                .fill(Map.of(
                        "what", motions ? "Proposiciones" : "Iniciativas",
                        "period", before ? "segundo receso del segundo año" : "primer periodo ordinario del tercer año",
                        "updated",
                                Days.updateText(
                                        Days.of(touched).minusDays(now.layout().redatedBy())),
                        "entries", now.layout().mood() == Layout.Mood.EMPTY ? "" : entriesHtml(shown),
                        "stray", Encoding.STRAY_CHARACTER));
        return new PrintedPage(page, touched);
    }

    private String entriesHtml(List<Bill> shown) {
        var page = new StringBuilder();
        LocalDate session = null;
        for (var bill : sortForLayout(shown)) {
            if (!bill.day().equals(session)) {
                session = bill.day();
                page.append("<font color=\"#CC0000\">")
                        .append(Days.heading(session.minusDays(now.layout().redatedBy())))
                        .append("</font>\n\n");
            }
            page.append(Entries.entry(entry(bill))).append('\n');
        }
        return page.toString();
    }

    /** Returns the list as it grew, or reversed and shuffled within its days. */
    private List<Bill> sortForLayout(List<Bill> shown) {
        if (!now.layout().reordered()) {
            return shown;
        }
        var other = new ArrayList<>(shown);
        Collections.shuffle(other, new Random(now.seed()));
        other.sort(Comparator.comparing(Bill::day).reversed());
        return other;
    }

    private String entry(Bill bill) {
        var page = new StringBuilder("<ul><li>\n")
                .append(Entries.title(Markup.title(bill.draft().title())))
                .append('\n')
                .append("<br>")
                .append(
                        bill.kind() == Kind.MINUTA
                                ? "Enviada por la Cámara de Senadores."
                                : bill.proponent().listLine())
                .append('\n');
        bill.steps().stream()
                .filter(step -> !step.markup().isEmpty())
                .forEach(step -> page.append("<br>").append(step.markup()).append('\n'));
        return page.append("<br><a href=\"")
                .append(GacetaAddresses.place(bill))
                .append("\">Gaceta Parlamentaria</a>, número ")
                .append(Days.issueNumber(bill.day()))
                .append(bill.order() % 23 == 0 ? "-2" : GacetaAddresses.suffixOf(bill))
                .append(", ")
                .append(Days.written(bill.day()))
                .append(". (")
                .append(number(bill))
                .append(")\n</li></ul>\n")
                .toString();
    }

    /** Returns the number, or the placeholder that several new entries share until the gazette numbers them. */
    private String number(Bill bill) {
        return bill.number() > 0
                ? Integer.toString(bill.number())
                : now.nextNumber(bill.kind() == Kind.MOTION) / 10 + "X";
    }
}
