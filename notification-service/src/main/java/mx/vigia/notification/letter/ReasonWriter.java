package mx.vigia.notification.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.notification.intake.TopicData;
import mx.vigia.notification.notice.MatchTransition;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.notice.NoticeCause;
import mx.vigia.notification.notice.WatchMatchReason;
import mx.vigia.notification.watch.NamedSources;
import mx.vigia.notification.watch.WatchQueryText;
import mx.vigia.platform.i18n.Messages;

/** On what grounds a letter is written, in its reader's language: whose alert, what it asks, and the words that answered it. */
record ReasonWriter(Notice notice, List<TopicData> topics, SourceOverview sources, Messages words) {
    private static final int MAX_LABEL_LENGTH = 24;
    private static final int MAX_MATCHES = 12;
    private static final int MAX_EXCERPT_LENGTH = 240;

    /** What the letter's subject begins with: the committee, or what the reader's own alert asks. */
    String label() {
        if (notice.causes().isEmpty()) {
            return words.say("letter.label.every");
        }
        return notice.causes().stream()
                .filter(NoticeCause::ofCommittee)
                .map(cause -> PlainText.cut(PlainText.of(cause.committee(words.language())), MAX_LABEL_LENGTH))
                .findFirst()
                .orElseGet(() -> label(questionOf(notice.causes().getFirst())));
    }

    /** Under what name it stands among others: the committee, or else what the reader's own alert asks. */
    String group() {
        return notice.causes().stream()
                .filter(NoticeCause::ofCommittee)
                .map(cause -> PlainText.of(cause.committee(words.language())))
                .findFirst()
                .orElseGet(() -> groupOf(questionOf(notice.causes().getFirst())));
    }

    private String groupOf(WatchQueryText asked) {
        return asked.ofTopic() ? PlainText.of(asked.topic()) : asked.inWords(words);
    }

    private String label(WatchQueryText asked) {
        return asked.ofTopic()
                ? PlainText.cut(asked.topic(), MAX_LABEL_LENGTH)
                : words.say("asked.quoted", PlainText.cut(asked.query(), MAX_LABEL_LENGTH - 2));
    }

    /** Whoever reads for another is told in whose name. */
    String because(NoticeCause cause) {
        return cause.inPlaceOf().isEmpty()
                ? writeCause(cause)
                : words.say("letter.because.instead", PlainText.of(cause.inPlaceOf()), writeCause(cause));
    }

    private String writeCause(NoticeCause cause) {
        var asked = questionOf(cause).inWords(words);
        var turn =
                cause.turn() == MatchTransition.NONE ? "" : "." + cause.turn().written();
        var whose = cause.inPlaceOf().isEmpty() ? "you" : "they";
        return cause.ofCommittee()
                ? words.say("letter.because.committee" + turn, cause.committee(words.language()), asked)
                : words.say("letter.because." + whose + turn, asked);
    }

    /** Whether the letter is only written because the bill answers none of the reader's alerts any more. */
    boolean isGone() {
        return !notice.causes().isEmpty()
                && notice.causes().stream().allMatch(cause -> cause.turn() == MatchTransition.NO_LONGER);
    }

    /** All the reader's alerts that depend on a source, in one sentence; or that they hear of every source. */
    String depends() {
        if (notice.causes().isEmpty()) {
            return words.say("letter.depends.every");
        }
        return words.say(
                "letter.depends",
                notice.causes().stream().map(this::writeDependent).collect(Collectors.joining("; ")));
    }

    private String writeDependent(NoticeCause cause) {
        var asked = questionOf(cause).inWords(words);
        return cause.ofCommittee()
                ? words.say("letter.depends.committee", cause.committee(words.language()), asked)
                : asked;
    }

    /** One alert is simply this one; of several, each is called by what it asks. */
    String stopping(NoticeCause cause) {
        return notice.causes().size() == 1 ? words.say("letter.stop") : stoppingThis(cause);
    }

    String stoppingThis(NoticeCause cause) {
        return words.say("letter.stop.one", questionOf(cause).inWords(words));
    }

    List<String> matched() {
        return notice.causes().stream()
                .filter(cause -> cause.turn() != MatchTransition.NO_LONGER)
                .flatMap(cause -> cause.reasons().stream())
                .distinct()
                .limit(MAX_MATCHES)
                .map(this::matched)
                .toList();
    }

    private String matched(WatchMatchReason reason) {
        var key = "field." + reason.field();
        var field = words.has(key) ? words.say(key) : PlainText.of(reason.field());
        var found = words.say("letter.found", PlainText.of(reason.words()), field);
        var excerpt = PlainText.cut(PlainText.of(reason.excerpt()), MAX_EXCERPT_LENGTH);
        return excerpt.isEmpty() ? found : found + ": “" + excerpt + "”";
    }

    private WatchQueryText questionOf(NoticeCause cause) {
        var asked = WatchQueryText.by(PlainText.of(NamedSources.withDisplayNames(cause.query(), sources::findName)));
        return findTopicName(asked.topic()).map(asked::of).orElse(asked);
    }

    /** A topic of the bill by its name in the reader's language. */
    private Optional<String> findTopicName(String topic) {
        return topics.stream()
                .filter(one -> Stream.of(one.id(), one.es(), one.en()).anyMatch(topic::equalsIgnoreCase))
                .map(one -> PlainText.of(one.in(words.language())))
                .findFirst();
    }
}
