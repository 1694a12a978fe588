package mx.vigia.local.pretend.gaceta;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Kind;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.site.Markup;
import mx.vigia.local.pretend.site.Template;

/** The list of turns of a day: two runs, each counted from one again, its paragraphs never closed. */
public record ReferralLists(Legislature now) {
    Optional<PrintedPage> of(LocalDate day) {
        var turned = now.bills().stream()
                .filter(b -> b.day().equals(day) && GacetaAddresses.isReferralListed(b))
                .sorted(Comparator.comparing(ReferralLists::referralTime))
                .toList();
        if (turned.isEmpty()) {
            return Optional.empty();
        }
        var page = Template.of("turns")
                .fill(Map.of(
                        "head", Issues.head(day, "-VII"),
                        "date", Days.written(day),
                        "day", Days.inProse(day),
                        "initiatives",
                                sectionHtml(
                                        "Iniciativas con proyecto de decreto",
                                        turned.stream()
                                                .filter(b -> b.kind() == Kind.INITIATIVE)
                                                .toList()),
                        "motions",
                                sectionHtml(
                                        "Proposiciones con punto de acuerdo",
                                        turned.stream()
                                                .filter(b -> b.kind() == Kind.MOTION)
                                                .toList())));
        return Optional.of(new PrintedPage(page, now.touched(turned)));
    }

    /** Returns the referral time: lists are in its order, so that a growing list keeps its numbers. */
    private static java.time.Instant referralTime(Bill bill) {
        return bill.happenings().stream()
                .filter(h -> h.kind().equals("referred"))
                .findFirst()
                .orElseThrow()
                .at();
    }

    private static String sectionHtml(String heading, List<Bill> bills) {
        if (bills.isEmpty()) {
            return "";
        }
        var page = new StringBuilder("\t<p class=\"Centrar\">" + heading + "</p>\n\n");
        for (int i = 0; i < bills.size(); i++) {
            var bill = bills.get(i);
            page.append(Entries.entry("<p><b>%d.</b> %s.\n<br><b>Turno:</b> %s\n\n"
                    .formatted(
                            i + 1,
                            Entries.title(withLostQuotes(bill, Markup.title(AnnexParts.headline(bill)))),
                            referralHtml(bill))));
        }
        return page.toString();
    }

    /**
     * Returns the title with its curly quotes now and then lost before publication: the page has a question mark
     * instead.
     */
    private static String withLostQuotes(Bill bill, String title) {
        return bill.order() % 2 == 0 ? title.replace('“', '?').replace('”', '?') : title;
    }

    private static String referralHtml(Bill bill) {
        return bill.steps().stream()
                .filter(s -> s.name().equals("referred"))
                .findFirst()
                .orElseThrow()
                .turn();
    }
}
