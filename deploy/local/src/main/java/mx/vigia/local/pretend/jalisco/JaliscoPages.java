package mx.vigia.local.pretend.jalisco;

import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.site.Markup;
import mx.vigia.local.pretend.states.StateMatter;

/** The responses to the calendar's script, piece by piece: fragments of HTML, and one list of days. */
record JaliscoPages(List<Event> events) {
    String days() {
        return events.stream()
                .map(e -> Entries.entry("{\"fecha\":\"%s\",\"tipo\":\"%d\"}".formatted(e.day(), e.type())))
                .collect(Collectors.joining(",", "[", "]"));
    }

    static String day(List<Event> events) {
        return events.stream()
                .map(e -> Entries.entry("<div class=\"evento\" onclick=\"trae_datos_fecha_sel('%s',%d,%d)\">%s</div>\n"
                        .formatted(e.day(), e.type(), e.id(), Entries.title(Markup.text(e.title())))))
                .collect(Collectors.joining());
    }

    static String agenda(Event event) {
        var points = event.type() == Event.CHAMBER ? sittingPage(event) : committee(event);
        return "<div id=\"orden_del_dia\">\n" + points + "</div>\n";
    }

    private static String sittingPage(Event event) {
        return point("1. Registro de asistencia y declaratoria de quórum.")
                + point("2. Lectura de las comunicaciones recibidas.")
                + Entries.entry(
                        "<div class=\"punto\" onclick=\"sub_puntos(%d,1)\">3. Presentación de iniciativas.</div>\n"
                                .formatted(event.papers()))
                + point("Asuntos generales");
    }

    private static String committee(Event event) {
        return point("1. Registro de asistencia y declaratoria de quórum.")
                + event.matters().stream()
                        .map(m -> point(
                                "2.1. Discusión del dictamen que resuelve el INFOLEJ %d-LXIV.".formatted(m.number())))
                        .collect(Collectors.joining())
                + point("3. Clausura.");
    }

    private static String point(String words) {
        return Entries.entry("<div class=\"punto\">" + words + "</div>\n");
    }

    static String papersPage(Event event) {
        return event.matters().stream()
                .map(m -> Entries.entry(
                        "<tr><td>INFOLEJ %d-LXIV %s</td><td><a href=\"https://congresoweb.congresojal.gob.mx/infolej/%d.pdf\">PDF</a></td></tr>\n"
                                .formatted(m.number(), Entries.title(Markup.text(title(m))), 40_000 + m.number())))
                .collect(Collectors.joining(
                        "",
                        "<table>\n",
                        "<tr><td>Acta de la sesión anterior</td><td><a"
                                + " href=\"https://congresoweb.congresojal.gob.mx/actas/1.pdf\">PDF</a></td></tr>\n"
                                + "</table>\n"));
    }

    static String title(StateMatter stateMatter) {
        return "Iniciativa de ley %s %s, que %s"
                .formatted(
                        stateMatter.woman() ? "de la diputada" : "del diputado",
                        stateMatter.proponent(),
                        stateMatter.title());
    }
}
