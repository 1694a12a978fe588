package mx.vigia.analysis.web.versions;

import io.quarkus.qute.TemplateData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.text.obligation.duty.BillDuty;
import mx.vigia.analysis.text.obligation.duty.DutyArticle;

/**
 * A duty on a page, in the words of its article.
 *
 * @param article the usual name of the article, and {@code history} the query for its history; empty if it has no
 *     number
 * @param kind obligation, prohibition or permission
 */
@TemplateData
public record DutyView(String article, String history, String law, String kind, BillDuty duty) {
    /** Returns the views of these duties, in their order. */
    public static List<DutyView> of(List<BillDuty> duties, BillLabels labels) {
        return duties.stream().map(duty -> of(duty, labels)).toList();
    }

    static DutyView of(BillDuty duty, BillLabels labels) {
        var article = duty.article();
        var kind = article.transitory() ? "part.transitory" : "part.article";
        return new DutyView(
                labels.words().say(kind, article.number()).strip(),
                history(article),
                article.law(),
                labels.words().say("duty." + duty.modality().word()),
                duty);
    }

    private static String history(DutyArticle article) {
        if (article.number().isEmpty()) {
            return "";
        }
        return "article=" + encoded(article.number())
                + (article.transitory() ? "&kind=" + ArticleView.TRANSITORY : "")
                + (article.law().isEmpty() ? "" : "&law=" + encoded(article.law()));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
