package mx.vigia.notification.desk;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.house.Language;
import mx.vigia.house.Words;
import mx.vigia.notification.notice.Explained;
import mx.vigia.notification.watch.Asked;

/**
 * One fact of a bill in an explanation, in words.
 *
 * @param result what became of the letter; empty where nothing was filed
 * @param because for whose sake it was filed
 * @param whys a sentence for each of the reader's watches that told nothing
 */
@TemplateData
record WhyLine(String at, String kind, boolean late, String result, String because, List<String> whys) {
    static WhyLine of(Explained fact, Words words) {
        var outcome = fact.told().stream().findFirst();
        return new WhyLine(
                LedgerLine.moment(fact.at(), words),
                words.say("kind." + fact.kind().written()),
                fact.late(),
                outcome.map(told -> LedgerLine.result(told.state(), told.remark(), words))
                        .orElse(""),
                outcome.stream()
                        .flatMap(told -> told.queries().stream())
                        .map(query -> Asked.by(query).inWords(words))
                        .collect(Collectors.joining(" · ")),
                fact.untold().stream().map(untold -> why(untold, words)).toList());
    }

    private static String why(Explained.Untold untold, Words words) {
        var committee = words.language() == Language.ES ? untold.committeeEs() : untold.committeeEn();
        var asked = Asked.by(untold.query()).inWords(words);
        var whose = committee.isEmpty() ? asked : words.say("why.of-committee", asked, committee);
        return words.say("why." + untold.why().name(), whose);
    }
}
