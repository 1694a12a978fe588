package mx.vigia.notification.web.notices;

import io.quarkus.qute.TemplateData;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.notice.Explained;
import mx.vigia.notification.web.LedgerLine;
import mx.vigia.notification.web.QueryNames;
import mx.vigia.notification.web.Voice;
import mx.vigia.platform.i18n.Language;

/**
 * One fact of a bill in an explanation, in words.
 *
 * @param result what became of the letter; empty where nothing was filed
 * @param because for whose sake it was filed
 * @param whys a sentence for each of the reader's watches that told nothing
 */
@TemplateData
record WhyLine(String at, String kind, boolean late, String result, String because, List<String> whys) {
    static WhyLine of(Explained fact, QueryNames.Said names, ZoneId zone, Voice voice) {
        var words = voice.words();
        var outcome = fact.told().stream().findFirst();
        return new WhyLine(
                LedgerLine.moment(fact.at(), zone, words),
                words.say("kind." + fact.kind().written()),
                fact.late(),
                outcome.map(told -> LedgerLine.result(told.state(), told.remark(), told.leaves(), zone, voice))
                        .orElse(""),
                outcome.stream()
                        .flatMap(told -> Stream.concat(
                                told.queries().stream().map(names::asked),
                                told.ended().stream().map(query -> words.say("why.ended", names.asked(query)))))
                        .collect(Collectors.joining(" · ")),
                fact.untold().stream().map(untold -> why(untold, names, voice)).toList());
    }

    private static String why(Explained.Untold untold, QueryNames.Said names, Voice voice) {
        var words = voice.words();
        var committee = words.language() == Language.ES ? untold.committeeEs() : untold.committeeEn();
        var asked = names.asked(untold.query());
        var whose = committee.isEmpty() ? asked : words.say("why.of-committee", asked, committee);
        var key = "why." + untold.why().name();
        return untold.reason()
                .map(reason -> voice.say(key, whose, reason.in(words.language())))
                .orElseGet(() -> voice.say(key, whose));
    }
}
