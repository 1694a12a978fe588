package mx.vigia.analysis.web.editing;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.manual.EditEnd;
import mx.vigia.analysis.dossier.manual.ManualEdit;
import mx.vigia.analysis.dossier.manual.ManualEditKind;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.net.WebAddress;

/**
 * An act of a person's hand, as a page shows it.
 *
 * @param what in a sentence
 * @param who by the end of an opaque id
 * @param reference where it can be read, or null; one that no browser may follow is not shown
 * @param before what the sources said when it was done; of an addition, nothing
 * @param value what the hand says
 * @param source what the sources say now, where that is something else than before; else nothing
 * @param state in force, contested, or why not in force, in a sentence
 * @param mine whether the reader may take it back
 */
@TemplateData
public record ManualEditView(
        UUID act,
        String what,
        String who,
        String when,
        String reason,
        String reference,
        List<String> before,
        List<String> value,
        List<String> source,
        String state,
        boolean inForce,
        boolean contested,
        boolean mine) {

    /** An act and the bill it was done to. */
    @TemplateData
    public record OnBill(Dossier bill, ManualEditView act) {
        /** The source's own page, or null. */
        public String source() {
            return SourcePage.of(bill).orElse(null);
        }
    }

    /** Where the word for what the sources said is filed: of a correction that nothing has overtaken, they still say so. */
    public String beforeKey() {
        return inForce && !contested ? "hand.source" : "hand.source-then";
    }

    /** Everything done to a bill by hand, as this reader may see it: of a matter of which nobody else speaks, nothing would be left without it. */
    static List<ManualEditView> of(
            Dossier bill, List<ManualEdit> acts, BillLabels labels, Messages words, boolean analyst) {
        boolean alone = bill.site().equals(ManualStatement.MANUAL_SITE)
                && acts.stream().filter(ManualEditView::isMatterEntry).count() == 1;
        return acts.stream()
                .map(act -> of(act, labels, words, analyst && !(alone && isMatterEntry(act))))
                .toList();
    }

    private static boolean isMatterEntry(ManualEdit act) {
        return act.sort() == ManualEditKind.MATTER && act.inForce();
    }

    static ManualEditView of(ManualEdit act, BillLabels labels, Messages words, boolean analyst) {
        var shown = new StatementView(labels);
        var field = field(act);
        var by = act.signature();
        return new ManualEditView(
                by.act(),
                what(act, labels, words),
                who(by.author(), words),
                labels.moment(by.at()),
                by.reason() == null ? "" : labels.shown(by.reason()),
                WebAddress.is(by.reference()) ? by.reference() : null,
                shown.lines(field, orEmpty(act.base())),
                act.sort() == ManualEditKind.TOPIC
                        ? List.of(words.say(act.about() ? "hand.topic.about" : "hand.topic.not"))
                        : shown.lines(field, act.said()),
                act.contested() ? shown.lines(field, act.says()) : List.of(),
                state(act, labels, words),
                act.inForce(),
                act.contested(),
                analyst && act.inForce());
    }

    private static StatedFields orEmpty(StatedFields said) {
        return said == null ? StatedFields.empty() : said;
    }

    private static BillField field(ManualEdit act) {
        return switch (act.sort()) {
            case MATTER, TOPIC -> BillField.TITLE;
            case STEP -> BillField.STEPS;
            case CORRECTION -> act.field();
        };
    }

    private static String what(ManualEdit act, BillLabels labels, Messages words) {
        return switch (act.sort()) {
            case MATTER -> words.say("hand.did.matter");
            case STEP -> words.say("hand.did.step");
            case CORRECTION ->
                words.say(
                        "hand.did.correction",
                        words.say("hand.field." + act.field().word()));
            case TOPIC -> words.say("hand.did.topic", labels.topic(act.topic()));
        };
    }

    /** Whether it is in force, and if not, since when, why and by whom, in a sentence. */
    static String state(ManualEdit act, BillLabels labels, Messages words) {
        if (act.contested()) {
            return words.say("hand.state.contested", labels.moment(act.conflict()));
        }
        return act.inForce() ? words.say("hand.state.in-force") : closed(act.closing(), labels, words);
    }

    private static String closed(EditEnd closing, BillLabels labels, Messages words) {
        var when = labels.moment(closing.at());
        return closing.author() == null
                ? words.say("hand.state." + closing.how().word(), when)
                : words.say("hand.state." + closing.how().word(), when, who(closing.author(), words));
    }

    private static String who(UUID author, Messages words) {
        return who(author.toString(), words);
    }

    public static String who(String author, Messages words) {
        return words.say("hand.who", DecisionAuthor.tail(author));
    }
}
