package mx.vigia.analysis.web.topics;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.SummaryText;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.dossier.TopicJudgement;
import mx.vigia.analysis.topic.document.BillDocument;
import mx.vigia.platform.text.Json;

/**
 * Formats people's judgements on the topics of a bill in lines: a row of a measured set, or an object for each
 * judgement. They do not contain the author.
 */
final class TopicJudgementLines {
    static final String HEADINGS =
            "id\tlabels\tchild_online\tdoubtful\tlang\tdate\ttype\ttitle\tsummary\tjudged\ttext\n";

    /** A label measured apart from topics: whether a measure protects minors online. */
    private static final String CHILD_ONLINE_LABEL = "child-online";

    private static final String NO_TOPIC_LABEL = "none";

    private TopicJudgementLines() {}

    /** One judgement of a person on one topic of a bill. */
    record JudgementLine(
            UUID bill,
            @JsonUnwrapped Judgement judgement,
            @JsonUnwrapped Matter matter) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Judgement(String topic, boolean about, String reason, Instant at) {}

    /** What the judgement was made on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Matter(String language, LocalDate date, String kind, String title, String summary) {}

    /**
     * Returns the bill as a row of a measured set: its topics after people's judgements; only those in {@code judged}
     * were examined. A line of the text ends in \ .
     */
    static String row(Dossier bill) {
        Set<String> topics = bill.tags().stream().map(Tag::topic).collect(Collectors.toCollection(TreeSet::new));
        boolean online = topics.remove(CHILD_ONLINE_LABEL);
        return Stream.of(
                        bill.id().toString(),
                        topics.isEmpty() ? NO_TOPIC_LABEL : String.join(";", topics),
                        online ? "1" : "0",
                        "0",
                        bill.tongue(),
                        BillDocument.date(bill).map(LocalDate::toString).orElse(""),
                        bill.kind().word(),
                        bill.title(),
                        SummaryText.of(bill),
                        bill.judged().stream().map(TopicJudgement::topic).collect(Collectors.joining(";")),
                        bill.text().content().replaceAll("\\R", "\\\\n"))
                .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                .collect(Collectors.joining("\t", "", "\n"));
    }

    /** Returns one line with an object for each judgement. */
    static String linesOf(Dossier bill) {
        return bill.judged().stream()
                .map(judgement -> Json.write(of(bill, judgement)) + "\n")
                .collect(Collectors.joining());
    }

    private static JudgementLine of(Dossier bill, TopicJudgement judgement) {
        return new JudgementLine(
                bill.id(),
                new Judgement(judgement.topic(), judgement.about(), judgement.reason(), judgement.at()),
                new Matter(
                        bill.tongue(),
                        BillDocument.date(bill).orElse(null),
                        bill.kind().word(),
                        bill.title(),
                        bill.summary()));
    }
}
