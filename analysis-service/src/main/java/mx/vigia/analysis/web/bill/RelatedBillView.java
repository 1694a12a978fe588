package mx.vigia.analysis.web.bill;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.analysis.bill.Legislature;
import mx.vigia.analysis.dossier.DossierSummary;
import mx.vigia.analysis.linking.related.RelatedBill;
import mx.vigia.analysis.linking.related.RelationReason;
import mx.vigia.analysis.page.BillLabels;

/** A related bill on a page, with each reason in words. */
@TemplateData
public record RelatedBillView(DossierSummary bill, List<String> reasons) {

    static List<RelatedBillView> of(List<RelatedBill> relatives, BillLabels labels) {
        return relatives.stream()
                .map(relative -> new RelatedBillView(
                        relative.bill(),
                        relative.ties().stream()
                                .map(relationReason -> reason(relationReason, labels))
                                .toList()))
                .toList();
    }

    private static String reason(RelationReason relationReason, BillLabels labels) {
        var words = labels.words();
        return switch (relationReason) {
            case RelationReason.SameArticles(var id, var law, var articles) ->
                words.say("related.same-articles", articles.size(), String.join(", ", articles), labels.shown(law));
            case RelationReason.SameLaw(var id, var law, var extent) -> words.say(sameLaw(extent), labels.shown(law));
            case RelationReason.AlikeWording(var percent) -> words.say("related.alike-wording", percent);
            case RelationReason.AlikeTitle(var percent) -> words.say("related.alike-title", percent);
            case RelationReason.EarlierLegislature(var number) ->
                words.say("related.earlier", Legislature.toRoman(number));
        };
    }

    private static String sameLaw(RelationReason.Extent extent) {
        return switch (extent) {
            case WHOLE -> "related.same-law";
            case PROVISIONS -> "related.same-provisions";
            case EITHER -> "related.same-either";
        };
    }
}
