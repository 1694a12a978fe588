package mx.vigia.analysis.web.editing;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.ByHand;
import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.Said;
import mx.vigia.analysis.dossier.Author;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.manual.Closing;
import mx.vigia.analysis.dossier.manual.HandAct;
import mx.vigia.analysis.dossier.manual.Sort;
import mx.vigia.analysis.page.Labels;
import mx.vigia.platform.i18n.Words;
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
public record HandShown(
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
    public record OnBill(Dossier bill, HandShown act) {
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
    static List<HandShown> of(Dossier bill, List<HandAct> acts, Labels labels, Words words, boolean analyst) {
        boolean alone = bill.site().equals(ByHand.SITE)
                && acts.stream().filter(HandShown::isMatter).count() == 1;
        return acts.stream()
                .map(act -> of(act, labels, words, analyst && !(alone && isMatter(act))))
                .toList();
    }

    private static boolean isMatter(HandAct act) {
        return act.sort() == Sort.MATTER && act.inForce();
    }

    static HandShown of(HandAct act, Labels labels, Words words, boolean analyst) {
        var shown = new SaidShown(labels);
        var field = field(act);
        var by = act.signature();
        return new HandShown(
                by.act(),
                what(act, labels, words),
                who(by.author(), words),
                labels.moment(by.at()),
                by.reason() == null ? "" : labels.shown(by.reason()),
                WebAddress.is(by.reference()) ? by.reference() : null,
                shown.lines(field, orNothing(act.base())),
                act.sort() == Sort.TOPIC
                        ? List.of(words.say(act.about() ? "hand.topic.about" : "hand.topic.not"))
                        : shown.lines(field, act.said()),
                act.contested() ? shown.lines(field, act.says()) : List.of(),
                state(act, labels, words),
                act.inForce(),
                act.contested(),
                analyst && act.inForce());
    }

    private static Said orNothing(Said said) {
        return said == null ? Said.nothing() : said;
    }

    private static Field field(HandAct act) {
        return switch (act.sort()) {
            case MATTER, TOPIC -> Field.TITLE;
            case STEP -> Field.STEPS;
            case CORRECTION -> act.field();
        };
    }

    private static String what(HandAct act, Labels labels, Words words) {
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
    static String state(HandAct act, Labels labels, Words words) {
        if (act.contested()) {
            return words.say("hand.state.contested", labels.moment(act.conflict()));
        }
        return act.inForce() ? words.say("hand.state.in-force") : closed(act.closing(), labels, words);
    }

    private static String closed(Closing closing, Labels labels, Words words) {
        var when = labels.moment(closing.at());
        return closing.author() == null
                ? words.say("hand.state." + closing.how().word(), when)
                : words.say("hand.state." + closing.how().word(), when, who(closing.author(), words));
    }

    private static String who(UUID author, Words words) {
        return who(author.toString(), words);
    }

    public static String who(String author, Words words) {
        return words.say("hand.who", Author.tail(author));
    }
}
