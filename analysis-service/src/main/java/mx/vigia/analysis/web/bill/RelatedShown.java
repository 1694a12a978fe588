package mx.vigia.analysis.web.bill;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.analysis.bill.Legislature;
import mx.vigia.analysis.dossier.Brief;
import mx.vigia.analysis.linking.related.Relative;
import mx.vigia.analysis.linking.related.Tie;
import mx.vigia.analysis.page.Labels;

/** A related bill as a page names it, with each reason in words. */
@TemplateData
public record RelatedShown(Brief bill, List<String> reasons) {

    static List<RelatedShown> of(List<Relative> relatives, Labels labels) {
        return relatives.stream()
                .map(relative -> new RelatedShown(
                        relative.bill(),
                        relative.ties().stream().map(tie -> reason(tie, labels)).toList()))
                .toList();
    }

    private static String reason(Tie tie, Labels labels) {
        var words = labels.words();
        return switch (tie) {
            case Tie.SameArticles(var id, var law, var articles) ->
                words.say("related.same-articles", articles.size(), String.join(", ", articles), labels.shown(law));
            case Tie.SameLaw(var id, var law, var extent) -> words.say(sameLaw(extent), labels.shown(law));
            case Tie.AlikeWording(var percent) -> words.say("related.alike-wording", percent);
            case Tie.AlikeTitle(var percent) -> words.say("related.alike-title", percent);
            case Tie.EarlierLegislature(var number) -> words.say("related.earlier", Legislature.roman(number));
        };
    }

    private static String sameLaw(Tie.Extent extent) {
        return switch (extent) {
            case WHOLE -> "related.same-law";
            case PROVISIONS -> "related.same-provisions";
            case EITHER -> "related.same-either";
        };
    }
}
