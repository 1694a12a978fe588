package mx.vigia.analysis.web.bill;

import io.quarkus.qute.TemplateData;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Evidence;
import mx.vigia.analysis.dossier.EvidencePlace;
import mx.vigia.analysis.dossier.SummaryText;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.dossier.TopicJudgement;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.text.EnclosingArticle;
import mx.vigia.platform.text.OrEmpty;

/**
 * A topic of a bill with its evidence: each word once, how often it occurs, and where it occurs first.
 *
 * @param byHand that an analyst assigned it, when and why; empty if only the rules did
 * @param against words of the heading that oppose it
 */
@TemplateData
public record TagExplanation(String id, String name, String byHand, List<Sign> signs, List<String> against) {
    private static final int CONTEXT_LENGTH = 90;
    private static final int MAX_PLACES = 2;

    /** One word or phrase, in any case and accents. */
    @TemplateData
    public record Sign(String words, int times, List<Reason> places) {}

    /** A topic that an analyst rejected for the bill, when and why. */
    @TemplateData
    public record Denied(String name, String byHand) {}

    /** Words as written, in which article (empty if in none), and the text on either side of them. */
    @TemplateData
    public record Reason(
            boolean inTitle,
            boolean inSummary,
            boolean inMotives,
            String article,
            String before,
            String words,
            String after) {}

    /** Returns the sure topics. */
    static List<TagExplanation> of(Dossier bill, BillLabels labels) {
        return of(bill.tags(), bill, labels);
    }

    /** Returns the possible topics, for review. */
    static List<TagExplanation> toReview(Dossier bill, BillLabels labels) {
        return of(bill.toReview(), bill, labels);
    }

    /** Returns the topics that an analyst rejected. */
    static List<Denied> denied(Dossier bill, BillLabels labels) {
        return bill.judged().stream()
                .filter(judgement -> !judgement.about())
                .map(judgement -> new Denied(labels.topic(judgement.topic()), byHand(judgement, labels)))
                .toList();
    }

    private static String byHand(TopicJudgement judgement, BillLabels labels) {
        return labels.words()
                .say(
                        "bill.topic-by-hand",
                        labels.day(LegalTime.dayOf(judgement.at())),
                        labels.shown(OrEmpty.text(judgement.reason())));
    }

    private static List<TagExplanation> of(List<Tag> tags, Dossier bill, BillLabels labels) {
        var texts = new EnumMap<EvidencePlace, String>(EvidencePlace.class);
        tags.stream()
                .flatMap(tag -> tag.evidence().stream())
                .forEach(evidence -> texts.computeIfAbsent(evidence.place(), place -> text(place, bill)));
        return tags.stream().map(tag -> of(tag, bill, texts, labels)).toList();
    }

    /** Returns the text that evidence of a place refers to. */
    private static String text(EvidencePlace place, Dossier bill) {
        return TextAnalyzer.toNfc(
                switch (place) {
                    case TITLE -> bill.title();
                    case SUMMARY -> SummaryText.of(bill);
                    case TEXT, MOTIVES -> bill.text().content();
                    case DOCUMENT -> "";
                });
    }

    private static TagExplanation of(Tag tag, Dossier bill, Map<EvidencePlace, String> texts, BillLabels labels) {
        var byWord = tag.evidence().stream()
                .collect(Collectors.groupingBy(
                        evidence -> TextAnalyzer.fold(evidence.words()), LinkedHashMap::new, Collectors.toList()));
        var signs = byWord.values().stream().map(same -> sign(same, texts)).toList();
        return new TagExplanation(
                tag.topic(),
                labels.topic(tag.topic()),
                bill.judged().stream()
                        .filter(judgement -> judgement.topic().equals(tag.topic()))
                        .findFirst()
                        .map(judgement -> byHand(judgement, labels))
                        .orElse(""),
                signs,
                tag.against().stream().map(Evidence::words).distinct().toList());
    }

    private static Sign sign(List<Evidence> same, Map<EvidencePlace, String> texts) {
        var places = same.stream()
                .sorted(Comparator.comparing(Evidence::place).thenComparing(Evidence::start))
                .limit(MAX_PLACES)
                .map(evidence -> reason(evidence, texts.get(evidence.place())))
                .toList();
        return new Sign(same.getFirst().words(), same.size(), places);
    }

    private static Reason reason(Evidence evidence, String text) {
        boolean inTitle = evidence.place() == EvidencePlace.TITLE;
        boolean inSummary = evidence.place() == EvidencePlace.SUMMARY;
        boolean inMotives = evidence.place() == EvidencePlace.MOTIVES;
        if (evidence.start() < 0 || evidence.end() > text.length() || evidence.start() > evidence.end()) {
            return new Reason(inTitle, inSummary, inMotives, "", "", evidence.words(), "");
        }
        var before = text.substring(Math.max(0, evidence.start() - CONTEXT_LENGTH), evidence.start());
        var after = text.substring(evidence.end(), Math.min(text.length(), evidence.end() + CONTEXT_LENGTH));
        return new Reason(
                inTitle,
                inSummary,
                inMotives,
                inTitle || inMotives ? "" : EnclosingArticle.number(text, evidence.start()),
                evidence.start() > CONTEXT_LENGTH ? "…" + before.substring(Math.max(0, before.indexOf(' '))) : before,
                evidence.words(),
                evidence.end() + CONTEXT_LENGTH < text.length()
                        ? after.substring(0, Math.max(0, after.lastIndexOf(' '))) + "…"
                        : after);
    }
}
