package mx.vigia.analysis.web.editing;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.ManualEditSignature;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.ManualStatement.Added;
import mx.vigia.analysis.bill.ManualStatement.Corrected;
import mx.vigia.analysis.bill.ManualStatement.Judged;
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
 * @param state active, contested, or why not active, in a sentence
 * @param mine whether the reader may take it back
 */
@TemplateData
public record ManualEditView(
        UUID act,
        String what,
        Signed signed,
        Values values,
        String state,
        boolean inForce,
        boolean contested,
        boolean mine) {

    /**
     * Who made it, when and why.
     *
     * @param who the end of an opaque id
     * @param reference where it can be read, or empty; an unsafe URL is not shown
     */
    @TemplateData
    public record Signed(String who, String when, String reason, String reference) {
        static Signed of(ManualEditSignature by, BillLabels labels, Messages words) {
            return new Signed(
                    ManualEditView.who(by.author(), words),
                    labels.moment(by.at()),
                    Optional.ofNullable(by.reason()).map(labels::shown).orElse(""),
                    WebAddress.is(by.reference()) ? by.reference() : "");
        }
    }

    /**
     * The values it is about, line by line.
     *
     * @param before the sources' value when it was made; empty for an addition
     * @param value the value that was entered
     * @param source the sources' current value if it has changed since, else empty
     */
    @TemplateData
    public record Values(List<String> before, List<String> value, List<String> source) {
        static Values of(ManualEdit edit, BillLabels labels, Messages words) {
            var shown = new StatementView(labels);
            return switch (edit.statement()) {
                case Added added -> ofAddition(shown.lines(fieldOfAddition(edit.sort()), added.said()));
                case Judged judged ->
                    ofAddition(List.of(words.say(judged.about() ? "hand.topic.about" : "hand.topic.not")));
                case Corrected set ->
                    new Values(
                            shown.lines(set.field(), set.base()),
                            shown.lines(set.field(), set.value()),
                            edit.contested() ? shown.lines(set.field(), set.says()) : List.of());
            };
        }

        private static Values ofAddition(List<String> value) {
            return new Values(List.of(), value, List.of());
        }

        private static BillField fieldOfAddition(ManualEditKind sort) {
            return sort == ManualEditKind.STEP ? BillField.STEPS : BillField.TITLE;
        }
    }

    /** A manual edit and its bill. */
    @TemplateData
    public record OnBill(Dossier bill, ManualEditView act) {
        /** Returns the source's own page, or an empty string. */
        public String source() {
            return SourcePage.of(bill);
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
        return new ManualEditView(
                edit.signature().act(),
                what(edit, labels, words),
                Signed.of(edit.signature(), labels, words),
                Values.of(edit, labels, words),
                state(edit, labels, words),
                edit.inForce(),
                edit.contested(),
                analyst && edit.inForce());
    }

    private static String what(ManualEdit edit, BillLabels labels, Messages words) {
        return switch (edit.statement()) {
            case Added added -> words.say("hand.did." + edit.sort().word());
            case Corrected set ->
                words.say(
                        "hand.did.correction",
                        words.say("hand.field." + set.field().word()));
            case Judged judged -> words.say("hand.did.topic", labels.topic(judged.topic()));
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
