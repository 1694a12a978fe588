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
 * A manual edit on a page.
 *
 * @param what in a sentence
 * @param who the end of an opaque id
 * @param reference where it can be read, or null; an unsafe URL is not shown
 * @param before the sources' value when it was made; empty for an addition
 * @param value the value that was entered
 * @param source the sources' current value if it has changed since, else empty
 * @param state active, contested, or why not active, in a sentence
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

    /** A manual edit and its bill. */
    @TemplateData
    public record OnBill(Dossier bill, ManualEditView act) {
        /** Returns the source's own page, or null. */
        public String source() {
            return SourcePage.of(bill).orElse(null);
        }
    }

    /** Returns the message key for the sources' value: for a correction that is not overtaken, they still state it. */
    public String beforeKey() {
        return inForce && !contested ? "hand.source" : "hand.source-then";
    }

    /**
     * Returns all manual edits of a bill that this reader may see; a matter without other sources would be empty
     * without its entry.
     */
    static List<ManualEditView> of(
            Dossier bill, List<ManualEdit> acts, BillLabels labels, Messages words, boolean analyst) {
        boolean alone = bill.site().equals(ManualStatement.MANUAL_SITE)
                && acts.stream().filter(ManualEditView::isMatterEntry).count() == 1;
        return acts.stream()
                .map(edit -> of(edit, labels, words, analyst && !(alone && isMatterEntry(edit))))
                .toList();
    }

    private static boolean isMatterEntry(ManualEdit edit) {
        return edit.sort() == ManualEditKind.MATTER && edit.inForce();
    }

    static ManualEditView of(ManualEdit edit, BillLabels labels, Messages words, boolean analyst) {
        var shown = new StatementView(labels);
        var field = field(edit);
        var by = edit.signature();
        return new ManualEditView(
                by.act(),
                what(edit, labels, words),
                who(by.author(), words),
                labels.moment(by.at()),
                by.reason() == null ? "" : labels.shown(by.reason()),
                WebAddress.is(by.reference()) ? by.reference() : null,
                shown.lines(field, orEmpty(edit.base())),
                edit.sort() == ManualEditKind.TOPIC
                        ? List.of(words.say(edit.about() ? "hand.topic.about" : "hand.topic.not"))
                        : shown.lines(field, edit.said()),
                edit.contested() ? shown.lines(field, edit.says()) : List.of(),
                state(edit, labels, words),
                edit.inForce(),
                edit.contested(),
                analyst && edit.inForce());
    }

    private static StatedFields orEmpty(StatedFields stated) {
        return stated == null ? StatedFields.empty() : stated;
    }

    private static BillField field(ManualEdit edit) {
        return switch (edit.sort()) {
            case MATTER, TOPIC -> BillField.TITLE;
            case STEP -> BillField.STEPS;
            case CORRECTION -> edit.field();
        };
    }

    private static String what(ManualEdit edit, BillLabels labels, Messages words) {
        return switch (edit.sort()) {
            case MATTER -> words.say("hand.did.matter");
            case STEP -> words.say("hand.did.step");
            case CORRECTION ->
                words.say(
                        "hand.did.correction",
                        words.say("hand.field." + edit.field().word()));
            case TOPIC -> words.say("hand.did.topic", labels.topic(edit.topic()));
        };
    }

    /** Returns whether it is active, and if not, since when, why and by whom, in a sentence. */
    static String state(ManualEdit edit, BillLabels labels, Messages words) {
        if (edit.contested()) {
            return words.say("hand.state.contested", labels.moment(edit.conflict()));
        }
        return edit.inForce() ? words.say("hand.state.in-force") : closed(edit.closing(), labels, words);
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
