package mx.vigia.local.pretend.gaceta;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Layout;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Notice;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.site.Template;

/** The issue of one day: its front page and the indexes of its annexes. */
record Issues(Legislature now) {
    private static final Map<String, String> GROUPS = Map.of(
            "1", "Grupo Parlamentario de Morena",
            "2", "Grupo Parlamentario del Partido Acción Nacional",
            "3", "Grupo Parlamentario del Partido Verde Ecologista de México",
            "4", "Grupo Parlamentario del Partido del Trabajo",
            "5", "Grupo Parlamentario del Partido Revolucionario Institucional",
            "6", "Grupo Parlamentario de Movimiento Ciudadano");

    Optional<PrintedPage> findFrontPage(LocalDate day) {
        if (days(now).noneMatch(day::equals)) {
            return Optional.empty();
        }
        var bills = billsOn(day);
        var calls = new Calls(now, day);
        var annexes = new StringBuilder();
        new OrderOfTheDay(now)
                .findIssuedOn(day)
                .ifPresent(session ->
                        annexes.append(Entries.entry("<p><a href=\"%s\">Orden del día</a> de la sesión ordinaria\n"
                                .formatted(GacetaAddresses.issuePath(day, OrderOfTheDay.SUFFIX)))));
        appendAnnex(
                annexes,
                day,
                "-I",
                "Comunicaciones, minutas e iniciativas de senadores y de congresos estatales",
                bills);
        appendAnnex(annexes, day, "-II", "Iniciativas", bills);
        appendAnnex(annexes, day, "-III", "Proposiciones con punto de acuerdo", bills);
        if (!new Reports(now).on(day).isEmpty()) {
            annexes.append(printed(day, "-IV", "Dictámenes a discusión"));
        }
        if (day.equals(now.founded())) {
            annexes.append(printed(day, "-V", "Informe de la Auditoría Superior de la Federación"));
        }
        if (bills.stream().anyMatch(GacetaAddresses::isReferralListed)) {
            annexes.append(line(
                    day,
                    "-VII",
                    "Comunicación de la Presidencia de la Mesa Directiva, por la que informa el turno que"
                            + " corresponde a iniciativas y proposiciones"));
        }
        var page = Template.of("day")
                .fill(Map.of(
                        "head", head(day, ""),
                        "annexes", now.layout().mood() == Layout.Mood.EMPTY ? "" : annexes.toString(),
                        "index", now.layout().mood() == Layout.Mood.EMPTY ? "" : calls.index(),
                        "contents", now.layout().mood() == Layout.Mood.EMPTY ? "" : calls.contents()));
        return Optional.of(new PrintedPage(page, touched(day, bills)));
    }

    /** Returns every day with an issue: something was presented, or a meeting was called. */
    static Stream<LocalDate> days(Legislature now) {
        return Stream.concat(
                now.bills().stream().map(Bill::day),
                now.meetings().stream().flatMap(m -> m.notices().stream().map(Notice::issued)));
    }

    private Instant touched(LocalDate day, List<Bill> bills) {
        return now.meetings().stream()
                .flatMap(m -> m.notices().stream())
                .filter(n -> n.issued().equals(day))
                .map(Notice::at)
                .reduce(now.touched(bills), (a, b) -> a.isAfter(b) ? a : b);
    }

    /** Returns the index of an annex: its parts by parliamentary group, without the titles. */
    Optional<PrintedPage> findAnnexIndex(LocalDate day, String annex) {
        var bills = billsOn(day).stream()
                .filter(b -> GacetaAddresses.annexOf(b).equals(annex))
                .toList();
        if (bills.isEmpty() || annex.equals("-I")) {
            return Optional.empty();
        }
        var groups = new StringBuilder();
        bills.stream()
                .collect(Collectors.groupingBy(b -> group(b), java.util.TreeMap::new, Collectors.toList()))
                .forEach((group, theirs) -> groups.append(section(group, theirs)));
        var page = Template.of("annex-index")
                .fill(Map.of(
                        "head", head(day, annex),
                        "what", annex.equals("-II") ? "Iniciativas" : "Proposiciones con punto de acuerdo",
                        "groups", now.layout().mood() == Layout.Mood.EMPTY ? "" : groups.toString()));
        return Optional.of(new PrintedPage(page, now.touched(bills)));
    }

    private static String section(String group, List<Bill> theirs) {
        var parts = theirs.stream()
                .map(GacetaAddresses::part)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
        var page = new StringBuilder("<a class=\"Seccion\">" + GROUPS.get(group) + "</a>\n<ul>\n");
        for (int i = 0; i < parts.size(); i++) {
            page.append(
                    Entries.entry("<li>\n<A class=\"Indice\" href=\"%s\">Parte %d</A>\n".formatted(parts.get(i), i + 1)
                            + (i % 2 == 0 ? "</li>\n" : "</>\n")));
        }
        return page.append("</ul>\n<br/>\n").toString();
    }

    private static String group(Bill bill) {
        return bill.file().split("-")[2];
    }

    private void appendAnnex(StringBuilder annexes, LocalDate day, String annex, String label, List<Bill> bills) {
        if (bills.stream().anyMatch(b -> GacetaAddresses.annexOf(b).equals(annex))) {
            annexes.append(line(day, annex, label));
        }
    }

    private static String printed(LocalDate day, String annex, String label) {
        return Entries.entry("<p><a href=\"%s\">Anexo %s</a> %s\n"
                .formatted(GacetaAddresses.printed(day, annex), annex.substring(1), label));
    }

    private static String line(LocalDate day, String annex, String label) {
        return Entries.entry("<p><a href=\"%s\">Anexo %s</a> %s\n"
                .formatted(GacetaAddresses.issuePath(day, annex), annex.substring(1), label));
    }

    private List<Bill> billsOn(LocalDate day) {
        return now.bills().stream().filter(b -> b.day().equals(day)).toList();
    }

    /** Returns {@code Gaceta Parlamentaria, año XXIX, número 7176-II, martes 24 de noviembre de 2026}. */
    static String head(LocalDate day, String suffix) {
        return "Gaceta Parlamentaria, a&ntilde;o " + Days.romanYear(day) + ", n&uacute;mero " + Days.issueNumber(day)
                + suffix + ", " + Days.written(day);
    }
}
