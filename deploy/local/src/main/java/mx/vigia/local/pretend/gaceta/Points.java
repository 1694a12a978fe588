package mx.vigia.local.pretend.gaceta;

import java.util.List;
import java.util.stream.IntStream;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Meeting;
import mx.vigia.local.pretend.site.Markup;

/** The points of an order of the day; those about bills link to where the gazette printed them. */
record Points(Legislature now) {
    String of(Meeting meeting) {
        return switch (meeting.sort()) {
            case COMMITTEE ->
                "<p class=\"Centrar\"><b>Orden del Día</b></p>\n"
                        + "<p>1. Registro de asistencia y declaración de quórum.\n"
                        + "<p>2. Lectura, discusión y, en su caso, aprobación del orden del día.\n"
                        + "<p>3. Lectura, discusión y, en su caso, aprobación de los siguientes dictámenes:\n"
                        + letteredList(bills(meeting)) + "<p>4. Asuntos generales.\n<p>5. Clausura.\n";
            case FORUM, OPEN_PARLIAMENT ->
                "<p>Programa\n<p>I. Inauguración.\n<p>II. Mesa de análisis:\n" + letteredList(bills(meeting))
                        + "<p>III. Clausura.\n";
            case HEARING -> "";
            case PLENARY ->
                "<p>1. Lectura del acta de la sesión anterior.\n<p>2. Comunicaciones oficiales.\n"
                        + "<p>3. Dictámenes a discusión de ley o decreto:\n" + letteredList(bills(meeting))
                        + "<p>4. Iniciativas.\n<p>5. Proposiciones.\n<p>Atentamente\n";
        };
    }

    private List<Bill> bills(Meeting meeting) {
        return meeting.bills().stream().flatMap(id -> now.bill(id).stream()).toList();
    }

    private static String letteredList(List<Bill> bills) {
        return IntStream.range(0, bills.size())
                .mapToObj(i -> "<p>%c) Dictamen con proyecto de decreto %s (%s).\n"
                        .formatted(
                                'a' + i,
                                Markup.text(bills.get(i).decree().replaceFirst("\\.$", "")),
                                citationOf(bills.get(i))))
                .reduce("", String::concat);
    }

    private static String citationOf(Bill bill) {
        return "<a href=\"%s\">Gaceta Parlamentaria, número %d%s</a>"
                .formatted(GacetaAddresses.place(bill), Days.issueNumber(bill.day()), GacetaAddresses.suffixOf(bill));
    }
}
