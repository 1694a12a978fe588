package mx.vigia.notification.letter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.notification.intake.TopicData;
import mx.vigia.notification.notice.MatchTransition;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.notice.NoticeCause;
import mx.vigia.notification.watch.NamedSources;
import mx.vigia.notification.watch.NamedTopics;
import mx.vigia.notification.watch.TopicNames;
import mx.vigia.notification.watch.WatchQueryText;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/** The reasons of a letter, in its reader's language: whose watch, its query, and the matching words. */
record ReasonWriter(
        Notice notice, List<TopicData> topics, SourceOverview sources, TopicNames topicNames, Messages words) {
    private static final int MAX_LABEL_LENGTH = 24;
    private static final int MAX_ARTICLES = 5;

    /** Returns the beginning of the letter's subject: the committee, or the query of the reader's own watch. */
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

    /** Returns the group among other notices: the committee, or else the query of the reader's own watch. */
    String group() {
        var cause = causeOfGroup();
        return cause.ofCommittee() ? PlainText.of(cause.committee(words.language())) : groupOf(questionOf(cause));
    }

    private NoticeCause causeOfGroup() {
        return notice.causes().stream()
                .filter(NoticeCause::ofCommittee)
                .findFirst()
                .orElseGet(notice.causes()::getFirst);
    }

    /** Returns the words that match the alert of the group; a topic is its own name. */
    List<String> groupQuotes() {
        return notice.causes().isEmpty() ? List.of() : new ReasonQuotes(List.of(causeOfGroup()), words).withoutTopics();
    }

    private String groupOf(WatchQueryText queryText) {
        return queryText.ofTopic() ? PlainText.of(queryText.topic()) : queryText.inWords(words);
    }

    /** Returns the query, short; a subject names a followed bill already. */
    private String label(WatchQueryText queryText) {
        return switch (queryText.subject()) {
            case BILL -> words.say("letter.label.bill");
            case SEARCH -> words.say("asked.quoted", PlainText.cut(queryText.query(), MAX_LABEL_LENGTH - 2));
            case TOPIC, LAW, PERSON, BODY -> PlainText.cut(queryText.name(), MAX_LABEL_LENGTH);
        };
    }

    /** Returns the reason; a deputy is informed of the name of the absent person. */
    LetterSection.Why why(NoticeCause cause) {
        var query = questionOf(cause).inWords(words);
        return new LetterSection.Why(
                cause.watch() + cause.inPlaceOf(), because(cause, query + articles(cause)), because(cause, query));
    }

    private String because(NoticeCause cause, String query) {
        return cause.inPlaceOf().isEmpty()
                ? writeCause(cause, query)
                : words.say("letter.because.instead", PlainText.of(cause.inPlaceOf()), writeCause(cause, query));
    }

    private String writeCause(NoticeCause cause, String query) {
        var referral =
                cause.turn() == MatchTransition.NONE ? "" : "." + cause.turn().written();
        var whose = cause.inPlaceOf().isEmpty() ? "you" : "they";
        return cause.ofCommittee()
                ? words.say("letter.because.committee" + referral, cause.committee(words.language()), query)
                : words.say("letter.because." + whose + referral, query);
    }

    /**
     * Returns which of these changed articles concern the reader, who follows topics of some articles of a package or
     * laws of it only; empty where all of it may concern them.
     *
     * @param laws the names by which laws of the package are known
     */
    Optional<Predicate<ArticleName>> concerned(Collection<String> laws) {
        var parts =
                notice.causes().stream().map(cause -> concerned(cause, laws)).toList();
        return parts.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : parts.stream().map(Optional::get).reduce(Predicate::or);
    }

    /** Returns the same for one watch; the text may call the followed law otherwise, and then nothing is left out. */
    private Optional<Predicate<ArticleName>> concerned(NoticeCause cause, Collection<String> laws) {
        var followed = WatchQueryText.by(cause.query());
        if (followed.subject() == WatchQueryText.Subject.LAW) {
            return laws.stream().anyMatch(followed.name()::equalsIgnoreCase)
                    ? Optional.of(
                            article -> article.law().isEmpty() || article.law().equalsIgnoreCase(followed.name()))
                    : Optional.empty();
        }
        return findTopic(followed.topic())
                .filter(topic -> topic.articleCount() > 0
                        && topic.articleCount() == topic.articles().size())
                .map(topic -> article -> topic.articles().stream()
                        .anyMatch(one -> article.isArticle(PlainText.of(one.number()), PlainText.of(one.law()))));
    }

    /** Returns the articles by which a bill of many is about the topic asked for, by law, in brackets; else empty. */
    private String articles(NoticeCause cause) {
        return findTopic(WatchQueryText.by(cause.query()).topic())
                .filter(topic -> !topic.articles().isEmpty())
                .map(topic -> " (" + new TopicArticles(topics, words).of(topic, MAX_ARTICLES) + ")")
                .orElse("");
    }

    /** Returns the topics asked for that the bill is about by articles of its laws. */
    List<TopicData> topicsOfArticles() {
        return notice.causes().stream()
                .flatMap(cause -> findTopic(WatchQueryText.by(cause.query()).topic()).stream())
                .filter(topic -> !topic.articles().isEmpty())
                .distinct()
                .toList();
    }

    /** Returns the names of the laws that the reader follows. */
    List<String> followedLaws() {
        return notice.causes().stream()
                .map(cause -> WatchQueryText.by(cause.query()))
                .filter(query -> query.subject() == WatchQueryText.Subject.LAW)
                .map(WatchQueryText::name)
                .toList();
    }

    /** Returns that the bill no longer matches these watches, each by its name. */
    String noLonger() {
        var ended = notice.causes().stream().map(this::inWords).distinct().toList();
        return words.say("letter.now.no-longer", Enumeration.of(ended, words));
    }

    private String inWords(NoticeCause cause) {
        var query = questionOf(cause).inWords(words);
        return cause.ofCommittee()
                ? words.say("letter.now.no-longer.committee", cause.committee(words.language()), query)
                : query;
    }

    /**
     * Returns all the reader's watches that depend on a source, in one sentence; or that they receive alerts of every
     * source.
     */
    String depends() {
        if (notice.causes().isEmpty()) {
            return words.say("letter.depends.every");
        }
        return words.say(
                "letter.depends",
                notice.causes().stream().map(this::writeDependent).collect(Collectors.joining("; ")));
    }

    private String writeDependent(NoticeCause cause) {
        var query = questionOf(cause).inWords(words);
        return cause.ofCommittee()
                ? words.say("letter.depends.committee", cause.committee(words.language()), query)
                : query;
    }

    String stopLinkText(NoticeCause cause) {
        return words.say("letter.stop.one", questionOf(cause).inWords(words));
    }

    /** Returns at most two of the matching words, with their fields: one of each alert, of searches first. */
    List<String> quotes() {
        return new ReasonQuotes(notice.causes(), words).ofAll();
    }

    private WatchQueryText questionOf(NoticeCause cause) {
        var query = PlainText.of(NamedSources.withDisplayNames(cause.query(), sources::findName));
        var queryText = WatchQueryText.by(query);
        return switch (queryText.subject()) {
            case TOPIC -> queryText.of(topicName(queryText.topic()));
            case SEARCH -> WatchQueryText.by(NamedTopics.withDisplayNames(query, this::topicName));
            case BILL, LAW, PERSON, BODY -> queryText;
        };
    }

    /** Returns the name of a topic; of one that nobody knows, the same as written. */
    private String topicName(String written) {
        return findTopic(written)
                .map(topic -> PlainText.of(topic.in(words.language())))
                .orElseGet(() -> PlainText.of(topicNames.nameOf(written, words.language())));
    }

    /** Returns a topic of the bill by its id, a name, or another name of it. */
    private Optional<TopicData> findTopic(String topic) {
        var named = topicNames.nameOf(topic, Language.ES);
        return topics.stream()
                .filter(one -> Stream.of(one.id(), one.es(), one.en())
                        .anyMatch(name -> topic.equalsIgnoreCase(name) || named.equalsIgnoreCase(name)))
                .findFirst();
    }
}
