package mx.vigia.analysis.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Evidence;
import mx.vigia.analysis.dossier.EvidencePlace;
import mx.vigia.analysis.dossier.SummaryText;
import mx.vigia.analysis.language.TextExcerpt;
import mx.vigia.analysis.language.TextHit;
import mx.vigia.analysis.law.Law;
import mx.vigia.analysis.linking.actor.ActorIds;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.document.FollowedIds;

/** Explains a hit in the bill by the words themselves, and for a topic also by the words that caused it. */
final class MatchReasons {
    private static final int MAX_WORDS_PER_TOPIC = 4;
    private static final int CONTEXT_LENGTH = 80;

    private final Dossier bill;
    private final TopicCatalog topics;
    private final EnclosingArticles articles;

    MatchReasons(Dossier bill, TopicCatalog topics) {
        this.bill = bill;
        this.topics = topics;
        this.articles = new EnclosingArticles(bill.text().content());
    }

    List<MatchReason> of(TextHit hit) {
        return switch (hit.field()) {
            case TOPIC ->
                Stream.concat(Stream.of(MatchReason.of(hit, topics)), evidenceOf(hit.words()))
                        .toList();
            case TEXT -> List.of(inArticle(MatchReason.of(hit, topics), hit.start()));
            case MATTER -> List.of(named(hit, bill.title()));
            case NORM ->
                List.of(named(
                        hit,
                        FollowedIds.lawNames(bill)
                                .filter(law -> Law.idOf(law).equals(hit.words()))
                                .findFirst()
                                .orElse(hit.words())));
            case PERSON -> List.of(named(hit, ActorIds.people(bill).getOrDefault(hit.words(), hit.words())));
            case BODY -> List.of(named(hit, ActorIds.bodies(bill).getOrDefault(hit.words(), hit.words())));
            default -> List.of(MatchReason.of(hit, topics));
        };
    }

    /** Returns the reason of a followed thing, by its name in the bill. */
    private static MatchReason named(TextHit hit, String name) {
        return MatchReason.at(hit.field().name().toLowerCase(Locale.ROOT), name, "");
    }

    /** Returns each wording once, the title's first: the tagger lists it before the text. */
    private Stream<MatchReason> evidenceOf(String topic) {
        String id = topics.findByIdOrName(topic).map(Topic::id).orElse(topic);
        Set<String> wordings = new HashSet<>();
        return bill.tags().stream()
                .filter(tag -> tag.topic().equals(id))
                .flatMap(tag -> tag.evidence().stream())
                .filter(evidence -> wordings.add(evidence.words().toLowerCase(Locale.ROOT)))
                .limit(MAX_WORDS_PER_TOPIC)
                .map(this::reasonOf);
    }

    private MatchReason reasonOf(Evidence evidence) {
        MatchReason reason = MatchReason.at(labelOf(evidence.place()), evidence.words(), excerptAround(evidence));
        return evidence.place() == EvidencePlace.TEXT ? inArticle(reason, evidence.start()) : reason;
    }

    private MatchReason inArticle(MatchReason reason, int place) {
        return articles.at(place).map(reason::in).orElse(reason);
    }

    /** Returns the label of a place; readers know the text, and not that some of it is only argument. */
    private static String labelOf(EvidencePlace place) {
        return switch (place) {
            case MOTIVES, DOCUMENT -> EvidencePlace.TEXT.word();
            case TITLE, TEXT, SUMMARY -> place.word();
        };
    }

    private String excerptAround(Evidence evidence) {
        String where = textOf(evidence.place());
        return evidence.end() <= where.length()
                ? TextExcerpt.of(where, evidence.start(), evidence.end(), CONTEXT_LENGTH)
                : "";
    }

    private String textOf(EvidencePlace place) {
        return switch (place) {
            case TITLE -> bill.title();
            case TEXT, MOTIVES -> bill.text().content();
            case DOCUMENT -> "";
            case SUMMARY -> SummaryText.of(bill);
        };
    }
}
