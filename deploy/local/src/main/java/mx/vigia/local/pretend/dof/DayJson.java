package mx.vigia.local.pretend.dof;

import java.time.LocalDate;
import java.util.stream.Collectors;
import mx.vigia.local.pretend.chamber.Json;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.http.Entries;

/** A day's notices as in SIDOF's JSON: a list for each edition, empty if there is none, with a stub now and then. */
record DayJson(Notices notices) {
    String of(LocalDate day, Legislature now) {
        var json = new StringBuilder("{\"messageCode\":200,\"response\":\"OK\"");
        for (var edition : Edition.values()) {
            var notes = notices.on(day, edition, now);
            json.append(",\"").append(edition.list).append("\":[");
            json.append(notes.stream().map(DayJson::noteJson).collect(Collectors.joining(",")));
            if (edition == Edition.MAT && !notes.isEmpty()) {
                json.append(",").append(noteWithoutTitle(notes.getFirst()));
            }
            json.append("]");
        }
        return json.append("}").toString();
    }

    private static String noteJson(Notice notice) {
        return Entries.entry(
                "{\"codNota\":%s,\"codEdicion\":\"%s\",\"codSeccion\":\"UNICA\",\"nombreCodOrgaUno\":\"%s\",\"codOrgaDos\":\"%s\",\"titulo\":\"%s\",\"fecha\":\"%s\",\"pagina\":%d,\"existeHtml\":\"S\",\"existeDoc\":\"S\",\"existeImagen\":\"N\",\"existePdf\":\"S\"}"
                        .formatted(
                                notice.code(),
                                notice.edition(),
                                notice.branch(),
                                notice.agency(),
                                Entries.title(Json.escape(notice.title())),
                                Notice.dashedDate(notice.day()),
                                Integer.parseInt(notice.code()) % 97 + 2));
    }

    /** Returns a note without a title, beside the one it repeats. */
    private static String noteWithoutTitle(Notice notice) {
        return "{\"codNota\":%s,\"codEdicion\":\"%s\",\"titulo\":\"\",\"fecha\":\"%s\"}"
                .formatted(notice.code(), notice.edition(), Notice.dashedDate(notice.day()));
    }
}
