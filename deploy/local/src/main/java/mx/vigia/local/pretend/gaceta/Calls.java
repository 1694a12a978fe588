package mx.vigia.local.pretend.gaceta;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Meeting;
import mx.vigia.local.pretend.chamber.Notice;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.site.Markup;

/** The calls of one issue: their index, followed by what each calls, postpones or cancels. */
record Calls(Legislature now, LocalDate day) {
    /** Returns the lines of the index; some have an empty closing tag. */
    String index() {
        return called().isEmpty()
                ? ""
                : called().stream()
                        .map(m -> Entries.entry("<li><a class=\"Indice\" href=\"#%s\">%s</a>%s\n"
                                .formatted(anchor(notice(m)), head(m), notice(m).place() % 2 == 0 ? "</>" : "</li>")))
                        .collect(Collectors.joining(
                                "",
                                "<a class=\"Seccion\" href=\"#Convocatorias\">Convocatorias</a>\n<ul>\n",
                                "</ul>\n"));
    }

    /** Returns the calls themselves. */
    String contents() {
        return called().isEmpty()
                ? ""
                : called().stream()
                        .map(this::callText)
                        .collect(Collectors.joining(
                                "",
                                "<a name=\"Convocatorias\"/>\n<div class=\"Seccion\">Convocatorias</div>\n",
                                "<hr/>\n"));
    }

    List<Meeting> called() {
        return now.callsIn(day);
    }

    private String callText(Meeting meeting) {
        return "<a name=\"%s\"/>\n<p class=\"Versales\">%s</p>\n%s\n"
                .formatted(anchor(notice(meeting)), head(meeting), body(meeting));
    }

    static String anchor(Notice notice) {
        return "Convocatoria" + notice.place();
    }

    private Notice notice(Meeting meeting) {
        return meeting.in(day).orElseThrow();
    }

    private String head(Meeting meeting) {
        var from = "De la " + meeting.body();
        return switch (notice(meeting).status()) {
            case CANCELLED -> from + ", con motivo de la cancelación " + ofThe(meeting);
            case POSTPONED -> from + ", cambio de fecha " + ofThe(meeting);
            case CALLED -> from + ", " + purposeOf(meeting);
        };
    }

    static String purposeOf(Meeting meeting) {
        return switch (meeting.sort()) {
            case COMMITTEE, PLENARY -> "a la " + meeting.named();
            case FORUM -> "al foro <i>" + Markup.capitalize(Markup.text(meeting.matter())) + "</i>";
            case HEARING -> "a la audiencia pública sobre " + Markup.text(meeting.matter());
            case OPEN_PARLIAMENT -> "al parlamento abierto sobre " + Markup.text(meeting.matter());
        };
    }

    /** Returns {@code de la quinta reunión ordinaria} or {@code del foro Ciberseguridad}. */
    private static String ofThe(Meeting meeting) {
        return purposeOf(meeting).replaceFirst("^a la ", "de la ").replaceFirst("^al ", "del ");
    }

    private String body(Meeting meeting) {
        var notice = notice(meeting);
        var when = "%s, a las %s horas".formatted(Days.written(notice.day()), notice.time());
        return switch (notice.status()) {
            case CANCELLED ->
                "<p>Se cancela %s, prevista para el %s, en el %s."
                        .formatted(
                                ofThe(meeting).replaceFirst("^del? ", "").replaceFirst("^(?=foro|parl)", "el "),
                                when,
                                meeting.room());
            case POSTPONED ->
                "<p>Cambio de fecha %s, del %s, al %s, en el %s."
                        .formatted(ofThe(meeting), previousNoticeText(meeting, notice), when, meeting.room());
            case CALLED ->
                "<p>Que se llevará a cabo el %s, en el %s.\n".formatted(when, meeting.room())
                        + new Points(now).of(meeting)
                        + "<p>Atentamente\n<p>Diputada Ilduara Cervantes Olmedillo, presidenta";
        };
    }

    private static String previousNoticeText(Meeting meeting, Notice notice) {
        var former = meeting.notices().get(meeting.notices().indexOf(notice) - 1);
        return "%s, a las %s horas".formatted(Days.written(former.day()), former.time());
    }
}
