package mx.vigia.notification.letter;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mx.vigia.notification.notice.MatchTransition;
import mx.vigia.notification.notice.NoticeCause;
import mx.vigia.notification.notice.WatchMatchReason;
import mx.vigia.notification.watch.WatchQueryText;
import mx.vigia.platform.i18n.Messages;

/** The words that match alerts, each with the field in which they stand. */
record ReasonQuotes(List<NoticeCause> causes, Messages words) {
    private static final int MAX_QUOTES = 2;
    private static final int MAX_QUOTE_LENGTH = 60;
    private static final String TOPIC_FIELD = "topic";

    /** The fields of what is followed by name, which a quote would only repeat. */
    private static final Set<String> FOLLOWED_FIELDS = Set.of("matter", "norm", "person", "body");

    /** Returns at most two: one of each alert, of searches first. */
    List<String> ofAll() {
        var ofEach = causes.stream()
                .sorted(Comparator.comparing(cause -> !isSearch(cause)))
                .map(cause -> of(cause, reason -> true).toList())
                .toList();
        var first = ofEach.stream().flatMap(quotes -> quotes.stream().limit(1));
        return Stream.concat(first, ofEach.stream().flatMap(List::stream))
                .distinct()
                .limit(MAX_QUOTES)
                .toList();
    }

    /** Returns those that are not the name of a topic. */
    List<String> withoutTopics() {
        return causes.stream()
                .flatMap(cause -> of(cause, reason -> !reason.field().equals(TOPIC_FIELD)))
                .toList();
    }

    private static boolean isSearch(NoticeCause cause) {
        return WatchQueryText.by(cause.query()).subject() == WatchQueryText.Subject.SEARCH;
    }

    private Stream<String> of(NoticeCause cause, Predicate<WatchMatchReason> which) {
        return cause.turn() == MatchTransition.NO_LONGER
                ? Stream.empty()
                : cause.reasons().stream()
                        .filter(which)
                        .filter(reason -> !FOLLOWED_FIELDS.contains(reason.field())
                                || !reason.article().isEmpty())
                        .map(this::quote);
    }

    private String quote(WatchMatchReason reason) {
        var key = "field." + reason.field();
        var named = words.has(key) ? words.say(key) : PlainText.of(reason.field());
        var field = reason.article().isEmpty()
                ? named
                : ArticleName.list(List.of(PlainText.of(reason.article())), 0, words);
        return words.say("letter.found", PlainText.cut(PlainText.of(reason.words()), MAX_QUOTE_LENGTH), field);
    }
}
