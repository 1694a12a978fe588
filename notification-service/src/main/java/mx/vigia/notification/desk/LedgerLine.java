package mx.vigia.notification.desk;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import mx.vigia.house.Words;
import mx.vigia.notification.letter.Almanac;
import mx.vigia.notification.notice.Filed;
import mx.vigia.notification.watch.Asked;

/** A notice as a line of a list: when, what, which bill, and what became of the letter. */
@TemplateData
record LedgerLine(
        String about, String at, String kind, String title, String queries, String state, String result, String page) {
    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    static LedgerLine of(Filed filed, Words words) {
        return new LedgerLine(
                filed.about(),
                moment(filed.at(), words),
                words.say("letter.heading." + filed.kind().written()),
                filed.title(),
                filed.queries().stream()
                        .map(query -> Asked.by(query).inWords(words))
                        .collect(Collectors.joining(" · ")),
                filed.state(),
                filed.gathered().equals(Instant.EPOCH)
                        ? result(filed.state(), filed.remark(), words)
                        : words.say("ledger.gathered", Almanac.moment(filed.gathered(), words.language())),
                filed.notice().isEmpty() ? "" : "/ledger/" + filed.notice());
    }

    /** A moment as lists of what was told say it. */
    static String moment(Instant at, Words words) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.language().locale())
                .format(at.atZone(MEXICO));
    }

    /** A letter that is late or lost says why, in the words of whoever did not take it; one that was withdrawn, what its reader had decided. */
    static String result(String state, String remark, Words words) {
        var said = words.say("ledger.state." + state);
        return switch (state) {
            case "DUE", "UNDELIVERABLE" -> remark.isEmpty() ? said : said + " (" + remark + ")";
            case "WITHDRAWN" -> remark.isEmpty() ? said : words.say("ledger.withdrawn." + remark);
            default -> said;
        };
    }
}
