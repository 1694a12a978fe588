package mx.vigia.analysis.page;

import io.quarkus.qute.TemplateExtension;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.topic.english.EnglishTitles;
import mx.vigia.platform.i18n.Language;

/** The line below a Mexican bill's title on English pages: {@code labels.inEnglish(bill)}. */
@TemplateExtension
public final class EnglishTitleView {
    private EnglishTitleView() {}

    /** Returns the heading that describes it in English; empty on Spanish pages and if none is given. */
    public static String inEnglish(BillLabels labels, Dossier bill) {
        return labels.words().language() == Language.EN
                ? labels.shown(new EnglishTitles(labels.topics()).of(bill).orElse(""))
                : "";
    }
}
