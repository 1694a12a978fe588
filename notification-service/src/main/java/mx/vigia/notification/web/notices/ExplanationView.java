package mx.vigia.notification.web.notices;

import io.quarkus.qute.TemplateData;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.notice.NoticeExplanation;
import mx.vigia.notification.notice.WhyNot;
import mx.vigia.notification.web.AddressForm;
import mx.vigia.notification.web.LedgerView;
import mx.vigia.notification.web.QueryDescription;
import mx.vigia.platform.i18n.Language;

/**
 * One fact of a bill in an explanation, in words.
 *
 * @param result the outcome of the letter; empty where nothing was filed
 * @param because the watches for which it was filed
 * @param whys a sentence for each of the reader's watches that caused no alert
 */
@TemplateData
record ExplanationView(String at, String kind, boolean late, String result, String because, List<String> whys) {
    static ExplanationView of(
            NoticeExplanation fact, QueryDescription.LocalizedWords names, ZoneId zone, AddressForm voice) {
        var words = voice.words();
        var outcome = fact.told().stream().findFirst();
        return new ExplanationView(
                LedgerView.moment(fact.at(), zone, words),
                words.say("kind." + fact.kind().written()),
                fact.late(),
                outcome.map(told -> LedgerView.result(told.state(), told.remark(), told.leaves(), zone, voice))
                        .orElse(""),
                outcome.stream()
                        .flatMap(told -> Stream.concat(
                                told.queries().stream().map(names::inWords),
                                told.ended().stream().map(query -> words.say("why.ended", names.inWords(query)))))
                        .collect(Collectors.joining(" · ")),
                fact.untold().stream()
                        .map(untold -> reasonText(untold, names, zone, voice))
                        .toList());
    }

    private static String reasonText(
            NoticeExplanation.WatchWithoutNotice untold,
            QueryDescription.LocalizedWords names,
            ZoneId zone,
            AddressForm voice) {
        var words = voice.words();
        var committee = words.language() == Language.ES ? untold.committeeEs() : untold.committeeEn();
        var query = names.inWords(untold.query());
        var whose = committee.isEmpty() ? query : words.say("why.of-committee", query, committee);
        var key = "why." + untold.why().name();
        if (untold.why() == WhyNot.ALREADY_TOLD
                || untold.why() == WhyNot.ALERTS_OFF
                || untold.why() == WhyNot.WAITING_FOR_BILL) {
            var other = untold.other();
            var kind = other.kind().isEmpty() ? "" : words.say("kind." + other.kind());
            return voice.say(key, whose, LedgerView.moment(other.at(), zone, words), kind, other.title());
        }
        return untold.reason()
                .map(reason -> voice.say(key, whose, reason.in(words.language())))
                .orElseGet(() -> voice.say(key, whose));
    }
}
