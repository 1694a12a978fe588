package mx.vigia.local.pretend.dof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import mx.vigia.local.pretend.chamber.BillTextGenerator;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.TextStages;
import mx.vigia.local.pretend.site.Markup;
import mx.vigia.local.pretend.site.Template;

/** The pages of one notice: its metadata, and its text. */
record NoticePages(BillTextGenerator prose) {
    private static final String DECREE_PREAMBLE =
            "Al margen un sello con el Escudo Nacional, que dice: Estados Unidos Mexicanos.- ";

    String landing(Notice notice) {
        var values = new HashMap<>(templateValues(notice));
        values.put("branch", notice.branch().toLowerCase(Locale.ROOT));
        return Template.of("dof/landing").fill(values);
    }

    String text(Notice notice, Legislature now) {
        var values = new HashMap<>(templateValues(notice));
        values.put(
                "paragraphs",
                paragraphs(notice, now).stream()
                        .map(p -> "<p class='Texto'> <span>" + Markup.text(p) + "</span> </p>\n")
                        .collect(Collectors.joining()));
        return Template.of("dof/text").fill(values);
    }

    private static Map<String, String> templateValues(Notice notice) {
        return Map.of(
                "code", notice.code(),
                "title", Markup.text(notice.title()),
                "branch", notice.branch(),
                "agency", notice.agency(),
                "day", Notice.dashedDate(notice.day()),
                "edition", notice.edition().printed);
    }

    private List<String> paragraphs(Notice notice, Legislature now) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(DECREE_PREAMBLE + notice.agency() + ".");
        paragraphs.add(notice.title());
        paragraphs.addAll(now.bill(notice.bill())
                .map(bill ->
                        new TextStages(prose).decreeText(bill).stream().skip(1).toList())
                .orElseGet(() -> Notices.requestedText(notice, now)));
        if (paragraphs.size() == 2) {
            paragraphs.add("Con fundamento en las atribuciones que le confieren las leyes, esta"
                    + " autoridad tiene a bien expedir el presente instrumento, que entrará en vigor al día"
                    + " siguiente de su publicación en el Diario Oficial de la Federación.");
        }
        paragraphs.add("Ciudad de México, a " + Notice.slashedDate(notice.day()) + ".- Rúbrica.");
        return paragraphs;
    }
}
