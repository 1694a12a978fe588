package mx.vigia.notification.web;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.notification.notice.LedgerEntry;
import mx.vigia.notification.notice.SentItem;
import mx.vigia.platform.i18n.Messages;

/** A line of the list of sent items: when, what, which bill, by which channel and to where, and the outcome. */
@TemplateData
public record LedgerView(
        String about, String at, String kind, String title, String queries, String way, String result, String page) {
    private static final String IN_DOUBT = "_IN_DOUBT";

    /** Returns the line of an item sent by any channel, in the reader's time zone. */
    public static LedgerView of(SentItem sent, ZoneId zone, QueryDescription.LocalizedWords names) {
        var words = names.words();
        var way = words.say("ledger.way." + sent.way());
        var result = sent.way().isMail() ? result(sent.filed(), zone, words) : message(sent.filed(), words);
        return of(
                sent.filed(),
                sent.to().isEmpty() ? way : words.say("ledger.way.to", way, sent.to()),
                isTaken(sent) ? result + " · " + moment(sent.settled(), zone, words) : result,
                zone,
                names);
    }

    /** Returns the line of a notice as sent to its reader, in their time zone. */
    public static LedgerView of(LedgerEntry filed, ZoneId zone, QueryDescription.LocalizedWords names) {
        return of(filed, "", result(filed, zone, names.words()), zone, names);
    }

    private static LedgerView of(
            LedgerEntry filed, String way, String result, ZoneId zone, QueryDescription.LocalizedWords names) {
        var words = names.words();
        return new LedgerView(
                filed.about(),
                moment(filed.at(), zone, words),
                words.say("letter.heading." + filed.kind().written()),
                filed.title(),
                filed.queries().stream().map(names::inWords).collect(Collectors.joining(" · ")),
                way,
                result,
                filed.notice().isEmpty() ? "" : "/ledger/" + filed.notice());
    }

    /** Whether it was accepted or given up, and not withdrawn before anything was sent. */
    private static boolean isTaken(SentItem sent) {
        return !sent.settled().equals(Instant.EPOCH)
                && !sent.filed().outcome().state().equals("WITHDRAWN");
    }

    private static String message(LedgerEntry filed, Messages words) {
        var statement = words.say("endpoints.message." + filed.outcome().state());
        return filed.outcome().remark().isEmpty()
                ? statement
                : statement + " (" + filed.outcome().remark() + ")";
    }

    private static String result(LedgerEntry filed, ZoneId zone, Messages words) {
        return result(
                filed.outcome().state(),
                filed.outcome().remark(),
                filed.outcome().leaves(),
                zone,
                new AddressForm(words, ""));
    }

    /** Returns a time as in the lists of sent items. */
    public static String moment(Instant at, ZoneId zone, Messages words) {
        return DateWords.dayAndHour(at, zone, words.language());
    }

    /**
     * Returns the outcome of a letter: of a waiting one until when; of a late or lost one why, in the words of the
     * refusing server; of a withdrawn one the decision of its reader; and of both that an earlier attempt may have
     * arrived.
     */
    public static String result(String state, String remark, Instant leaves, ZoneId zone, AddressForm voice) {
        if (state.endsWith(IN_DOUBT)) {
            var end = result(state.substring(0, state.length() - IN_DOUBT.length()), remark, leaves, zone, voice);
            return voice.say("ledger.in-doubt", end);
        }
        return switch (state) {
            case "WAITING" ->
                voice.say(
                        "ledger.state.WAITING",
                        DateWords.moment(leaves, zone, voice.words().language()));
            case "DUE", "UNDELIVERABLE" ->
                voice.say("ledger.state." + state) + (remark.isEmpty() ? "" : " (" + remark + ")");
            case "WITHDRAWN" -> voice.say(remark.isEmpty() ? "ledger.state.WITHDRAWN" : "ledger.withdrawn." + remark);
            default -> voice.say("ledger.state." + state);
        };
    }
}
