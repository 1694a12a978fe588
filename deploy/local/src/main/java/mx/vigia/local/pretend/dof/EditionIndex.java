package mx.vigia.local.pretend.dof;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.site.Markup;
import mx.vigia.local.pretend.site.Template;

/** The index of an edition: one flat table, whose classes alone distinguish section, branch, agency and notice. */
final class EditionIndex {
    private EditionIndex() {}

    static String of(LocalDate day, Edition edition, List<Notice> notices, String ticker) {
        return Template.of("dof/index")
                .fill(Map.of(
                        "paper", notices.isEmpty() ? noDataRow() : table(day, edition, notices), "ticker", ticker));
    }

    private static String noDataRow() {
        return "<tr><td colspan=\"9\" bgcolor=\"#737373\" class=\"txt_blanco\">&nbsp; No hay datos para la fecha"
                + " seleccionada</td></tr>\n";
    }

    private static String table(LocalDate day, Edition edition, List<Notice> notices) {
        var rows = new StringBuilder("<tr><td colspan=\"3\" class=\"txt\"><span style=\"font-weight: bold;\">Fecha: "
                + Notice.slashedDate(day) + " - Edici&oacute;n " + edition.printed
                + "</span></td></tr>\n<tr><td colspan=\"3\" bgcolor=\"#737373\" class=\"txt_blanco\">&nbsp; UNICA"
                + " SECCION</td></tr>\n");
        var branch = "";
        var agency = "";
        for (var notice : notices) {
            if (!notice.branch().equals(branch)) {
                rows.append("<tr><td bgcolor=\"#B2B2B2\" colspan=\"3\" class=\"txt_blanco2\">&nbsp;")
                        .append(notice.branch())
                        .append("</td></tr>\n");
            }
            if (!notice.agency().equals(agency)) {
                rows.append(agencyLink(notice));
            }
            branch = notice.branch();
            agency = notice.agency();
            rows.append(Entries.entry(row(notice)));
        }
        return rows.toString();
    }

    /** Returns the agency's link, with a number that looks like a notice's code and is none. */
    private static String agencyLink(Notice notice) {
        return "<tr><td colspan=\"3\" class=\"subtitle_azul\"><!-- <img src=\"imagesnew/bullet.gif\" alt=\".\">"
                + " -->&nbsp;" + notice.agency() + "<!-- </img> --></td></tr>\n<tr><td><a"
                + " href=\"/nota_to_doc.php?codnota=" + (Integer.parseInt(notice.code()) - 1)
                + "\"><img src=\"imagesnew/word.gif\"></a></td></tr>\n";
    }

    private static String row(Notice notice) {
        return "<tr><td width=\"4\">&nbsp;</td>\n<td><a href=\"/nota_detalle.php?codigo=" + notice.code()
                + "&amp;fecha="
                + Notice.slashedDate(notice.day()) + "\" class=\"enlaces\">\n"
                + Entries.title(withEntities(Markup.text(notice.title())))
                + "</a></td></tr>\n";
    }

    /** Returns the text with most accents as entities. */
    private static String withEntities(String words) {
        return words.replace("á", "&aacute;")
                .replace("é", "&eacute;")
                .replace("í", "&iacute;")
                .replace("ó", "&oacute;")
                .replace("ú", "&uacute;");
    }
}
