package mx.vigia.local.pretend.sitl;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.Deputy;
import mx.vigia.local.pretend.chamber.Kind;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Seats;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.site.Markup;
import mx.vigia.local.pretend.site.Template;
import mx.vigia.local.pretend.sitl.Signatures.Signed;

/** The pages of what deputies signed: the deputies, the periods of one, and the list of a period. */
record SignedLists(Legislature now, Signatures signatures) {
    static SignedLists of(Legislature now, Seats seats) {
        return new SignedLists(now, new Signatures(now, seats));
    }

    String deputies() {
        var rows = signatures.deputies().stream()
                .map(one -> Entries.entry(
                        "<tr><td><a href=\"curricula.php?dipt=%d\" class=\"estilolinks\">%d %s</a></td></tr>\n"
                                .formatted(one.number(), one.number(), one.surnamesFirst())))
                .collect(Collectors.joining());
        return Template.of("sitl-deputies").fill(Map.of("rows", rows));
    }

    Optional<String> periods(boolean motions, String deputy) {
        return find(deputy)
                .map(one -> Template.of("sitl-deputy-periods")
                        .fill(Map.of(
                                "what",
                                motions ? "Proposiciones" : "Iniciativas",
                                "links",
                                List.of(true, false).stream()
                                        .filter(before -> !signatures
                                                .of(one, in(motions, before))
                                                .isEmpty())
                                        .map(before -> link(motions, one, before))
                                        .collect(Collectors.joining()))));
    }

    private static String link(boolean motions, Deputy deputy, boolean before) {
        return "<li><a href=\"%s_por_pernplxvi.php?iddipt=%d&pert=%d\">%s</a></li>\n"
                .formatted(
                        motions ? "proposiciones" : "iniciativas",
                        deputy.number(),
                        SitlNames.period(before),
                        SitlNames.periodWords(before));
    }

    Optional<String> list(boolean motions, String deputy, String period) {
        var before = period.equals(Integer.toString(SitlNames.period(true)));
        return find(deputy).map(one -> {
            var rows = signatures.of(one, in(motions, before));
            return Template.of(motions ? "sitl-proposals" : "sitl-initiatives")
                    .fill(Map.of("total", Integer.toString(rows.size()), "rows", rows(one, rows)));
        });
    }

    private Predicate<Bill> in(boolean motions, boolean before) {
        return bill -> (bill.kind() == Kind.MOTION) == motions && now.isInPreviousPeriod(bill.day()) == before;
    }

    private Optional<Deputy> find(String number) {
        return signatures.deputies().stream()
                .filter(one -> Integer.toString(one.number()).equals(number))
                .findFirst();
    }

    private static String rows(Deputy deputy, List<Signed> signed) {
        return IntStream.range(0, signed.size())
                .mapToObj(i -> Entries.entry(row(i + 1, deputy, signed.get(i))))
                .collect(Collectors.joining());
    }

    /** Returns a row; of the list of proposals, only the first row is opened. */
    private static String row(int number, Deputy deputy, Signed signed) {
        var bill = signed.bill();
        return """
            %s
                <td width="400" class="Estilotabla"><span class="Estiloparrafoc"><b>%d </b> &nbsp; %s</span><br><br><br><span class="Estiloparrafoc">%s: <b>%s (%s)</b></span>
             </td>
                <td width="150" align="center" class="EstilotablaN"><span class="Estiloparrafoc">Fecha de presentación:<br><b> %s</b><br></span><br>
            %s
                </span></td>
            <td width="400" valign="top" class="Estilotabla"><span class="Estiloparrafoc">%s</span></td>
            %s<td width="150" align="center" class="EstilotablaN"><span class="Estiloparrafoc"><b>%s</b>%s
            </span><br><br><br><span class="Estiloparrafoc">Publicación en Gaceta:<br><a href='%s' target="_blank" class="estilolinks"> <b>%s</b></a></span></td>
            </tr>
            """.formatted(
                bill.isMotion()
                        ? number == 1 ? "<tr>" : ""
                        : "<tr bgcolor=\"%s\">".formatted(SitlNames.rowShade(number)),
                number,
                Entries.title(Markup.text(bill.title())),
                signed.term(),
                deputy.surnamesFirst(),
                deputy.group().toUpperCase(Locale.ROOT),
                SitlNames.day(bill.bill().day(), "-"),
                committees(bill),
                Markup.text(bill.synopsis()),
                bill.isMotion()
                        ? "<td width=\"250\" class=\"Estilotabla\"><span" + " class=\"Estiloparrafoc\">.</span></td>\n"
                        : "",
                bill.status(),
                bill.status().equals("Pendiente") ? "" : decided(bill),
                bill.gazette(),
                SitlNames.day(bill.bill().day(), "-"));
    }

    private static String decided(SignedBill bill) {
        return bill.status().equals("Aprobada")
                ? " con fecha <br><a href=\"dictameneslxvi_ld.php?tipot=&pert=0&init=%d\" target=\"_blank\" class=\"estilolinks\"> %s </a>"
                        .formatted(bill.bill().order() + 1, bill.decidedOn())
                : " con fecha " + bill.decidedOn();
    }

    private static String committees(SignedBill bill) {
        var names = bill.committees();
        return IntStream.range(0, names.size())
                .mapToObj(i -> "<spam class=\"Estiloparrafoc\">%s</spam>\n<spam class=\"textoNegro1\">- %s</spam><br>\n"
                        .formatted(i == 0 && names.size() > 1 ? "Unidas" : " &nbsp;", names.get(i)))
                .collect(Collectors.joining());
    }
}
